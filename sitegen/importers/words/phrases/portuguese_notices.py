"""What Portuguese pages ask of their readers, and what the law asks: the longer lists of portuguese.py."""

from __future__ import annotations

ADVERTISEMENT = """
    link de afiliado; links de afiliados;
        …jogue com responsabilidade…; …proibido para menores de 18…; …jogo responsável…18…;
        já tem conta…; já é assinante…; torne-se sócio…; faça login…; publicidade; anúncio; anúncios;
        propaganda; patrocinado; conteúdo patrocinado…; continua após a publicidade…;
        continua depois da publicidade…; continua após o anúncio…; continue lendo após…;
        conteúdo exclusivo…; exclusivo para assinantes…; só para assinantes…; apenas para assinantes…;
        para assinantes…; conteúdo para assinantes…; artigo exclusivo…; assine; assine…; assinar…;
        assinaturas; assinatura…; já sou assinante…; já é subscritor…; para continuar lendo…;
        para continuar a ler…; para ler o artigo…; este conteúdo é exclusivo…; este artigo é exclusivo…;
        este texto é exclusivo…; cadastre-se para…; cadastre-se gratuitamente…; registe-se gratuitamente…;
        torne-se…; apoie…; apoia…; doe; doe agora…; faça uma doação…; experimente…grátis…; …primeiro mês…;
        …por mês…cancele…; …cancele quando quiser…; …sem fidelização…; oferta…; ver oferta…; compre…;
        comprar…; …links de afiliado…; …links afiliados…; …comissão…compra…; em parceria com…;
        oferecido por…; apresentado por…; acesso ilimitado…; tenha acesso…; aceda a todos…;
        você atingiu o limite…; benefício do assinante…; recurso exclusivo para assinantes…;
        dê um…presente…; o seu apoio…; pub; publicidade:…; anúncio:…; conteúdo de marca…;
        conteúdo publicitário…; conteúdo oferecido por…; conteúdo patrocinado por…; informe publicitário…;
        informe patrocinado…; pular anúncio…; fechar anúncio…; saltar anúncio…; a notícia continua…;
        a matéria continua…; o artigo continua…; leia depois do anúncio…; conteúdo premium…;
        exclusivo assinantes…; exclusivo para subscritores…; matéria exclusiva para…;
        este conteúdo é apenas…; esta reportagem é exclusiva…; esta matéria é exclusiva…;
        para ler o artigo completo…; para ler a matéria…; para ler mais…assin…; você já leu…;
        já leu…artigos…; já é membro…; já possui cadastro…; assine já…; assine agora…; assine a partir…;
        assine por…; assine o…; assine e…; assinar agora…; assinatura digital…; escolha seu plano…;
        escolha o seu plano…; ver planos…; ver ofertas…; conheça os planos…; conheça nossos planos…;
        oferta especial…; oferta limitada…; …primeiro mês…depois…; …primeiro mês grátis…;
        …cancele a qualquer…; ofereça uma assinatura…; dê uma assinatura…; torne-se assinante…;
        torne-se membro…; torne-se apoiador…; faça seu login…; faça o login…; crie uma conta…;
        crie sua conta…; cadastre-se…; registe-se…; registre-se…; iniciar sessão…; o seu donativo…;
        o seu contributo…; com seu apoio…; com a sua doação…; apoie o jornalismo…; apoie nosso…;
        apoie o nosso…; ajude-nos…; ajude a manter…; precisamos de você…; precisamos do seu…;
        faça um donativo…; compre agora…; comprar agora…; adicionar ao carrinho…; ver preço…;
        …programa de afiliados…; …links de afiliados…; bloqueador de anúncios…; desative o seu bloqueador…;
        desative seu bloqueador…; código promocional…; cupom de desconto…
"""

NEWSLETTER = """
        você está recebendo este…; recebe este e-mail…; obrigado por ler…; obrigada por ler…;
        cancelar inscrição…; cancelar a subscrição…; newsletter; newsletter…; newsletters…; a newsletter…;
        nossa newsletter…; a nossa newsletter…; assine a newsletter…; assine…newsletter…; assine nossa…;
        inscreva-se…; inscreva-se na newsletter…; inscreva-se para receber…; subscreva…;
        subscreva a newsletter…; subscrever…; receba…; receba as…; receba notícias…; receba no seu e-mail…;
        receba gratuitamente…; receber…newsletter…; cadastre-se…newsletter…; cadastre seu e-mail…;
        …no seu e-mail…; …no seu email…; …em seu e-mail…; …na sua caixa…; …na caixa de entrada…;
        seu e-mail…; o seu e-mail…; o seu email…; seu melhor e-mail…; digite seu e-mail…; insira o seu…;
        insira seu e-mail…; endereço de e-mail…; endereço de email…; obrigado por se inscrever…;
        obrigado por subscrever…; …cancelar a inscrição…; …cancelar a qualquer momento…;
        …cancelar a subscrição…; não enviamos spam…; sem spam…; não fazemos spam…; seus dados não serão…;
        os seus dados não serão…; ao se inscrever…; ao subscrever…; ao assinar…; ao clicar…;
        fique por dentro…; mantenha-se informado…; não perca…; fique informado…;
        as principais notícias…e-mail…; boletim…; inscrição realizada…; nossas newsletters…;
        as nossas newsletters…; todas as newsletters…; subscreva a nossa…; subscreva as nossas…;
        subscrever newsletter…; subscrever…newsletter…; assine nossa newsletter…; assine nossas…;
        inscreva-se…newsletter…; inscreva-se para…; cadastre-se para receber…; quero receber…;
        desejo receber…; aceito receber…; autorizo…receber…; receba no…; receba em seu…;
        receba por e-mail…; receba grátis…; receba os…; receba o melhor…; receba todos…; receba toda…;
        receba nossas…; receba a nossa…; receba alertas…; receba notificações…; ative as notificações…;
        ativar notificações…; …em sua caixa…; …na sua inbox…; …diretamente no seu…; …direto no seu…;
        …por e-mail todos…; seu email…; insira seu…; introduza o seu…; seu nome; o seu nome;
        ao assinar…concorda…; ao clicar em…concorda…; ao cadastrar…; pode cancelar…; você pode cancelar…;
        pode anular…; cancele a inscrição…; inscrição confirmada…; confirme sua inscrição…;
        confirme a sua…; verifique seu e-mail…; verifique o seu e-mail…; para deixar de receber…;
        se não quiser receber…; não quer mais receber…; ver este e-mail…; fique a par…; não perca nenhuma…;
        toda manhã…e-mail…; todas as manhãs…e-mail…
"""

COMMENTS = """
        esta página foi útil…; este artigo foi útil…; este conteúdo foi útil…; foi útil para você…;
        avalie este artigo…; achou útil…;
        ideias sobre…; pensamentos sobre…; respostas a…; encontrou um erro…; viu um erro…;
        comunique um erro…; reportar erro…; deixe um comentário…; deixe uma resposta…;
        deixe seu comentário…; deixe o seu comentário…; deixar um comentário…; deixar comentário…;
        comentário; comentários; comentar; comente…; ver comentários…; ver os comentários…;
        ver todos os comentários…; ler comentários…; adicionar comentário…; adicionar um comentário…;
        escreva um comentário…; escreva seu comentário…; escreva o seu comentário…; publicar comentário…;
        enviar comentário; nenhum comentário…; sem comentários; não há comentários…;
        ainda não há comentários…; seja o primeiro…; seja a primeira…; o seu endereço de e-mail não será…;
        o seu endereço de email não será…; seu endereço de e-mail não será…; seu e-mail não será…;
        o seu email não será…; campos obrigatórios…; os campos obrigatórios…; …campos obrigatórios…;
        …campos são obrigatórios…; todos os campos…; salvar meus dados…; salvar meu nome…;
        guardar o meu nome…; notifique-me…; notificar-me…; avise-me…; este site usa akismet…;
        este site utiliza…akismet…; saiba como seus dados…; saiba como os seus dados…;
        saiba como são processados…; nome; mensagem; site; website; responder; cancelar resposta; diz;
        disse; faça login para comentar…; faça login para…; inicie sessão para…; entre para comentar…;
        você precisa estar…; você precisa fazer login…; tem de iniciar sessão…; denunciar…; reportar…;
        obrigado pelo seu comentário…; …aguarda moderação…; …aguardando moderação…; …será visível…;
        participe da conversa…; participe da discussão…; junte-se à conversa…;
        os comentários…responsabilidade…; os comentários não representam…; mais recentes; mais antigos;
        dê sua opinião…; dê a sua opinião…; avalie…; regras da comunidade…; este artigo foi útil…;
        ser o primeiro a comentar…; seja o primeiro a comentar…; sê o primeiro…; ver mais comentários…;
        mostrar comentários…; ocultar comentários…; carregar comentários…; mais comentários…;
        comentários recentes; últimos comentários; comentários dos leitores…; comentários encerrados…;
        comentários fechados…; comente; comente esta…; comente aqui…; comente:…; faça um comentário…;
        faça seu comentário…; deixe aqui…; escreva aqui…; adicione um comentário…; enviar comentário…;
        o seu comentário…; a sua opinião…; o que achou…; o que você achou…; conte para nós…;
        conte pra gente…; diga-nos…; partilhe a sua opinião…; compartilhe sua opinião…;
        participe do debate…; participe na discussão…; entre na conversa…; para comentar…;
        para poder comentar…; para deixar um comentário…; você precisa estar logado…;
        é preciso estar logado…; inicie sessão para comentar…; só assinantes podem…;
        apenas assinantes podem…; somente assinantes podem…; comentários moderados…;
        moderação de comentários…; regras de comentários…; política de comentários…;
        termos de uso dos comentários…; denunciar comentário…; denunciar abuso…; reportar um erro…;
        comunicar erro…; encontrou algum erro…; viu algum erro…; achou um erro…; informe um erro…;
        avise-nos…; escreva-nos…; escreva para…; fale com a redação…; fale conosco…; fale com o autor…;
        contacte-nos…; contate-nos…; contacte o autor…; entre em contato…; entre em contacto…;
        tem alguma informação…; tem uma denúncia…; tem uma história…; tem alguma dúvida…; tem dúvidas…;
        envie sua…; envie a sua…; envie seu…; envie-nos…; mande sua…; este conteúdo foi útil…;
        esta página foi útil…; isso foi útil…; gostou da matéria…; gostou do artigo…; avalie este…;
        avalie esta…; classifique este…; responda à nossa…; participe da nossa pesquisa…;
        participe no inquérito…;  mostrar respostas…; ver respostas…; caracteres restantes…;
        …caracteres restantes…; mais votados; mais antigas
"""

LEGAL = """
        …não substituem o aconselhamento…; …não substitui o aconselhamento…; …não substituem a consulta…;
        …não substitui a consulta…; …não constitui recomendação de investimento…;
        política de privacidade…; política de cookies…; termos de uso…; termos e condições…;
        termos de utilização…; termos de serviço…; condições de uso…; condições gerais…; aviso legal…;
        privacidade…; proteção de dados…; definições de cookies…; configurações de cookies…;
        gerir cookies…; gerir consentimento…; preferências de cookies…; cookies; …utiliza cookies…;
        …usa cookies…; …utilizamos cookies…; …usamos cookies…; …uso de cookies…; …utilização de cookies…;
        nós e os nossos…; nós e nossos parceiros…; …nossos parceiros…dados…; …os nossos parceiros…;
        aceitar…; aceito; aceitar todos…; aceitar e…; rejeitar…; recusar…; rejeitar todos; concordo;
        concordar e…; ao continuar…; ao navegar…; ao continuar navegando…; se continuar…navegar…;
        sua privacidade…; a sua privacidade…; valorizamos a sua privacidade…;
        …todos os direitos reservados…; …direitos reservados…; copyright…; …proibida a reprodução…;
        …é proibida a reprodução…; …reprodução proibida…; …sem autorização…; …reprodução total ou parcial…;
        quem somos; expediente; ficha técnica; estatuto editorial…; anuncie…; anuncie conosco…;
        trabalhe conosco…; código de ética…; código de conduta…; acessibilidade…; redação; a redação;
        equipe; equipa; cnpj…; …cnpj…; issn…; desenvolvido por…; política editorial…;
        princípios editoriais…; ouvidoria…; provedor do leitor…; registo erc…; direito de resposta…;
        encontrou um erro…; reportar erro…; comunicar erro…; avisar erro…; sugerir correção…;
        …não reflete…opinião…; este texto não reflete…; política de cookies; gerenciar cookies…;
        gerir preferências…; gerenciar preferências…; preferências de privacidade…; configurar cookies…;
        centro de preferências…; com o seu consentimento…; com seu consentimento…; com a sua permissão…;
        pode retirar o seu consentimento…; você pode retirar…consentimento…; …retirar o seu consentimento…;
        …seus dados…parceiros…; …os seus dados…parceiros…; …armazenar…dispositivo…;
        …armazenamos…dispositivo…; só necessários…; apenas necessários…; estritamente necessários…;
        sempre ativos; guardar preferências…; salvar preferências…; guardar definições…;
        confirmar escolhas…; aceitar e continuar…; aceitar e fechar…; aceitar cookies…; rejeitar cookies…;
        recusar cookies…; rejeitar tudo; recusar tudo; continuar sem aceitar…; mais opções; entendi;
        ok, entendi; nossos parceiros…; os nossos parceiros…; os nossos princípios…; código deontológico…;
        por que confiar…; como trabalhamos…; transparência editorial…; este resumo foi…; resumo gerado…;
        gerado por ia…; gerado com ia…; gerado por inteligência…; traduzido automaticamente…;
        tradução automática…; este artigo foi traduzido…; este texto foi traduzido…; …proibida…reprodução…;
        …sem autorização expressa…; …sem permissão expressa…; licença…conteúdo…; publicado sob licença…;
        direitos autorais…; direitos de autor…; diretor responsável…; diretor de redação…; registo…erc…;
        desenvolvido com…; site desenvolvido…; design:…; design por…
"""

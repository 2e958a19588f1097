"""What the furniture of Portuguese pages says, European and Brazilian."""

from __future__ import annotations

from sitegen.importers.words.phrases.model import Phrases

PORTUGUESE = Phrases(
    lang="pt",
    teaser="""
        leia também…; leia mais…; leia ainda…; leia a seguir…; leia:…; ler também…; ler mais…; ler mais:…;
        ler artigo…; veja também…; veja mais…; veja:…; ver também…; ver mais…; saiba mais…;
        confira também…; confira…; assista também…; assista:…; ouça também…; continue lendo…;
        continue a ler…; continuar lendo…; continuar a ler…; pode interessar…; pode lhe interessar…;
        relacionado:…; artigo anterior…; próximo artigo…; artigo seguinte…; notícia anterior…;
        próxima notícia…; não perca…; mais sobre…; mais em…; vídeo:…; recomendado:…; entenda:…;
        clique aqui…; saiba tudo…; leia a reportagem…; leia a íntegra…; post anterior…; próximo post…;
        leia o nosso…; leia a nossa…; leia a entrevista…; leia a matéria…; leia aqui…; leia tudo…;
        leia também:…; lê também…; ler mais; ler notícia…; veja ainda…; veja aqui…; veja as fotos…;
        veja a galeria…; veja o vídeo…; ver vídeo…; ver galeria…; ver fotos…; assista ao vídeo…;
        ouça o podcast…; ouça:…; mais informações…; mais notícias…; para saber mais…;
        para mais informações…; saiba mais; confira:…; continua após…; descubra mais…; recomendamos…;
        pode gostar…; talvez te interesse…; você também pode…
    """,
    media="""
        galeria; galeria de fotos; fotogaleria; em imagens; fotos; vídeo; vídeos; áudio; podcast; quiz;
        enquete;
        sondagem; infográfico; infografia; mapa interativo; newsletter; especial; dossiê; agenda; sorteio;
        do arquivo; na mesma série; ouça; assista; veja; leia; ver; guia de compra; ao vivo
    """,
    related="""
        notícias relacionadas; artigos relacionados; matérias relacionadas; conteúdo relacionado;
        conteúdos relacionados; posts relacionados; relacionados; relacionadas; temas relacionados;
        mais lidas; mais lidos; as mais lidas; os mais lidos; mais vistas; mais vistos; mais populares;
        mais comentadas; últimas notícias; últimas; última hora; notícias recentes; artigos recentes;
        posts recentes; artigos populares; recomendados; recomendadas; recomendado para você;
        recomendados para si; recomendamos…; você pode gostar…; você também pode gostar…;
        talvez você goste…; também pode gostar…; pode interessar-lhe…; pode gostar de…; mais notícias;
        mais artigos…; outras notícias; outros artigos…; destaques; em destaque; leia também; veja também;
        tendências; conteúdo patrocinado; conteúdo publicitário; mais do…; mais da…; mais de…;
        sobre este tema; sobre o mesmo tema; no mesmo tema; sugestões; sugestões de leitura; para você;
        artigos similares; tudo sobre…; em alta; plantão; notícias em destaque; ler também; populares;
        saiba mais; leia mais; veja mais; ver mais; mais partilhadas; mais compartilhadas; últimas horas;
        mais recentes; recomendados para você; recomendações; a nossa seleção; escolhas do editor;
        escolha dos editores; do mesmo autor; nesta série; na mesma série; nesta edição; outros artigos;
        outras matérias; outras notícias…; mais artigos; mais conteúdo…; não perca; a não perder;
        também lhe pode interessar…; talvez se interesse…; vídeos relacionados; últimos vídeos;
        conteúdos patrocinados; dos nossos parceiros; giro de notícias
    """,
    navigation="""
        resumo gerado por…; resumo feito por…; este resumo foi…; faça o teste…;
        faça o quiz…; teste os seus conhecimentos…; teste seus conhecimentos…; guardar nos favoritos;
        adicionar aos favoritos;
        esta entrada foi publicada…; ouça o podcast…; ouça esta notícia…; menu; menu principal; início;
        página inicial; home; capa; buscar…; busca; pesquisar…; pesquisa; procurar…; ir para o conteúdo…;
        ir para o menu…; pular para o conteúdo…; saltar para o conteúdo…; skip to content; entrar; login;
        iniciar sessão; sair; cadastre-se; cadastro; registar; registe-se; registar-se; minha conta;
        a minha conta; fechar; abrir menu; fechar menu; voltar; voltar ao topo…; topo; voltar ao início…;
        próximo; próxima; anterior; seguinte; imprimir; salvar; guardar; guardar artigo; ouvir;
        ouvir artigo…; ouça este conteúdo…; ouvir texto…; contato; contacto; contactos; contatos;
        fale conosco; mapa do site; notícias; política; economia; esportes; esporte; desporto; futebol;
        cultura; sociedade; internacional; nacional; mundo; brasil; portugal; opinião; tecnologia; ciência;
        saúde; negócios; entretenimento; educação; meio ambiente; ambiente; viagem; carros; tv; vídeos;
        video; fotos; galeria; podcast; podcasts; blogs; colunas; colunistas; arquivo; previsão do tempo;
        horóscopo; jogos; classificados; empregos; ver tudo; ver todos; ver todas…; ver mais; mostrar mais;
        carregar mais; mais; seções; secções; editorias; edições; você está aqui…; está em…; índice;
        sumário; idioma; português; seguir; ampliar…; tela cheia; tamanho da letra…; tamanho da fonte…;
        ajuda; perguntas frequentes; serviços; baixar; baixar pdf; descarregar; página…de; próxima página;
        categorias; etiquetas; tags; tempo de leitura…; enviar; cancelar; ok; assine; ao vivo; em direto;
        edição impressa; ativar notificações…; receber notificações…; modo escuro; aumentar fonte…;
        diminuir fonte…; local;  vídeo indisponível…; este vídeo não…; ativar som;
        desativar som; ouvir notícia…; ouvir matéria…; ouça este artigo…; versão em áudio…; versão áudio…;
        áudio gerado…; lido por…; voz sintética…; guardar artigo…; salvar artigo…; salvar matéria…;
        ler mais tarde; artigos guardados; os meus artigos; imprimir artigo…; imprimir página…;
        imprimir esta página…; versão para impressão…; tamanho do texto…; aumentar letra…; diminuir letra…;
        senha; palavra-passe; esqueceu a senha…; esqueci a senha…; esqueci minha senha…; lembrar-me;
        lembrar de mim; ir para o topo…; voltar à página…; voltar para…; página anterior; mostrar mais…;
        carregar mais…; ver mais notícias…; ver no navegador…; abrir na app…; abrir no aplicativo…;
        ler na app…; leia no aplicativo…; ao vivo encerrado…; ordenar por…; filtrar por…;
        mensagem mais recente; mensagem antiga; mensagens antigas; postagem mais recente;
        postagem mais antiga; postagens mais antigas; edição do dia; esquelas; necrologia;
        palavras cruzadas
    """,
    share="""
        compartilhar; compartilhe; compartilhe…; compartilhar no…; compartilhar via…; compartilhar em…;
        compartilhar por…; compartilhar artigo…; compartilhar notícia…; partilhar; partilhe…;
        partilhar no…; partilhar artigo…; partilhar este…; partilhar esta…; partilhar via…; copiar link…;
        copiar o link…; copiar ligação…; link copiado…; enviar por e-mail…; enviar por email…;
        enviar a um amigo; siga-nos…; siga o…no…; siga a…no…; siga…no google…; siga…no instagram…;
        siga…no whatsapp…; tuitar; curtir; curta…; gosto; gosto carregando; inscreva-se no canal…;
        inscreva-se em nosso canal…; entre no canal…; entre no nosso canal…; entre no grupo…;
        participe do…canal…; participe do…grupo…; clique para compartilhar…; clique para partilhar…;
        acompanhe-nos…; acompanhe o…nas redes…; nas redes sociais…; facebook twitter…; e-mail;
        redes sociais; partilhar notícia…; partilhar em…; partilhar por…; partilhe…artigo…; partilhe esta…;
        partilhe este…; compartilhar matéria…; compartilhe no…; compartilhe esta…; compartilhe este…;
        compartilhe com…; copiar; copiar url…; siga o canal…; siga nosso canal…; siga o nosso canal…;
        siga nossos canais…; siga a página…; siga nossas redes…; siga as nossas redes…; siga-nos no…;
        nos siga…; siga…nas redes…; acompanhe…nas redes…; acompanhe…no instagram…; acompanhe…no whatsapp…;
        acompanhe nosso canal…; acompanhe o nosso…; entre no nosso…; entre para o canal…; entre em nosso…;
        participe do canal…; participe do nosso…; participe do grupo…; inscreva-se no nosso…;
        subscreva o canal…; junte-se ao…; adicione…como fonte…; adicione…ao google…;
        …fonte preferida…google…; nas redes sociais; nossas redes…; nas nossas redes…; ver no instagram…;
        ver esta publicação no instagram…; ver tweet…; ver publicação…; ver conversa…; oferecer artigo…;
        ofereça este artigo…
    """,
    advertisement="""
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
    """,
    newsletter="""
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
    """,
    comments="""
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
    """,
    legal="""
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
    """,
    about="""
        sobre nós; sobre o autor…; sobre a autora…; sobre o site…; o autor; a autora; autor; autora;
        quem somos…; ver todos os artigos de…; ver todas as publicações de…; mais artigos de…;
        outros artigos de…; sobre os autores…; ver perfil…; leia outros textos de…; biografia;
        quem é o autor…; todos os artigos de…; todos os textos…; ver biografia…
    """,
    credit="""
        foto:…; fotos:…; foto de…; fotografia:…; fotografia de…; imagem:…; imagens:…; imagem de arquivo…;
        crédito…; créditos…; reprodução…; divulgação…; foto divulgação…; foto reprodução…; legenda…;
        ilustração:…; infográfico:…; arte:…; foto ilustrativa…; imagem ilustrativa…; agência brasil foto…;
        getty images; foto de arquivo…; crédito da imagem…; crédito:…; créditos:…; infografia:…; vídeo:…;
        reprodução/…; captura de tela…; captura de ecrã…; imagem gerada…
    """,
    keywords="""
        tags…; etiquetas…; palavras-chave…; tópicos…; assuntos…; temas…; categorias:…; categoria:…;
        publicado em…; arquivado em…; neste artigo…; nesta reportagem…; mais sobre:…; marcadores…;
        tudo sobre:…; etiquetas:…; tags:…; tópicos:…; tópicos relacionados…; assuntos:…; seções:…;
        secções:…
    """,
    source="""
        este artigo foi publicado…; este texto foi publicado…; publicado originalmente…; retirado de…;
        reproduzido com autorização…; fonte…; fontes…; via…; com informações…; com informação…;
        artigo original…; texto publicado originalmente…; texto originalmente publicado…; traduzido de…;
        tradução de…; fonte:…; fontes:…; com informações de…; com informações da…; com informações do…;
        texto original…; traduzido por…; extraído de…; via:…
    """,
    date="""
        publicado publicada em às as o a atualizado atualizada atualização última modificado por de do
        da data hora horas h min leitura tempo minutos minuto há dias dia criado escrito hoje ontem
        artigo notícia ler e postado há no na gmt utc brt horário brasília
    """,
    reader_question="""
        o que acha…; o que você acha…; o que você achou…; o que pensa…; qual é a sua opinião…;
        qual a sua opinião…; qual sua opinião…; e você…; e você, …; você concorda…; concorda…; você acha…;
        acha que…; você já…; você usa…; já usou…; acredita…; você acredita…; conte…comentários…;
        conte para…; conta-nos…; diga-nos…; deixe sua opinião…; como você…; qual…você…; o que achou…
    """,
    abstract="""
        resumo; resumo:…; em resumo; em síntese; abstract…; summary…; pontos-chave; em poucas palavras;
        principais pontos
    """,
    openers="""
        O; A; Os; As; Um; Uma; Uns; Umas; Em; No; Na; Nos; Nas; De; Do; Da; Dos; Das; Por; Para; Com; Sem;
        Segundo; Mas; Porém; Também; Quando; Enquanto; Depois; Antes; Entre; Sobre; Este; Esta; Estes;
        Estas; Esse; Essa; Esses; Essas; Isso; Isto; Aquele; Aquela; Além; Assim; Como; Que; Quem; Onde;
        Porque; Porquê; Então; Agora; Hoje; Ontem; Muitos; Muitas; Alguns; Algumas; Vários; Várias; Todos;
        Todas; Cada; Outro; Outra; Outros; Outras; Seu; Sua; Seus; Suas; Nosso; Nossa; Ao; Aos; Se; Não; Já;
        Ele; Ela; Eles; Elas; Durante; Finalmente; Ainda; Apesar; Graças; Desde; Até; Conforme; Contudo;
        Entretanto; Pelo; Pela; Após; Foi; São; É
    """,
)

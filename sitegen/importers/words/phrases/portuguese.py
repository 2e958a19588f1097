"""What the furniture of Portuguese pages says, European and Brazilian."""

from __future__ import annotations

from sitegen.importers.words.phrases.model import Phrases
from sitegen.importers.words.phrases.portuguese_notices import ADVERTISEMENT, COMMENTS, LEGAL, NEWSLETTER

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
        reproduzir; e você, o que acha; e tu, o que achas;
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
    advertisement=ADVERTISEMENT,
    newsletter=NEWSLETTER,
    comments=COMMENTS,
    legal=LEGAL,
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

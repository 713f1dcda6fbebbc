-- What generated records say and refer to.
CREATE TEMP TABLE named ON COMMIT DROP AS
    SELECT e.list, e.code, t.language, t.name
      FROM reference_entry e,
           LATERAL (VALUES ('ES', name_es), ('EN', name_en), ('PT', name_pt), ('FR', name_fr)) AS t(language, name);
CREATE INDEX ON named (list, code, language);

-- Institutions by country; those of no country stand under ''.
CREATE TEMP TABLE house ON COMMIT DROP AS
    SELECT coalesce(country, '') AS country, array_agg(code ORDER BY code) AS codes
      FROM reference_entry WHERE list = 'INSTITUTION' GROUP BY coalesce(country, '');
CREATE INDEX ON house (country);

-- Who writes and who reviews for a component.
CREATE TEMP TABLE desk ON COMMIT DROP AS
    SELECT g.component,
           array_agg(u.id ORDER BY u.id) FILTER (WHERE g.role = 'STAFF') AS staff,
           array_agg(u.id ORDER BY u.id) FILTER (WHERE g.role = 'LEAD') AS leads
      FROM user_grant g JOIN user_account u ON u.id = g.user_account_id
     WHERE u.active AND g.countries IS NULL AND g.valid_to IS NULL AND g.component IS NOT NULL
     GROUP BY g.component;

CREATE TEMP TABLE town (country text, names text[]) ON COMMIT DROP;
INSERT INTO town VALUES
    ('AR', '{Buenos Aires,Córdoba,Mendoza}'), ('BO', '{La Paz,Santa Cruz,Sucre}'), ('BR', '{Brasília,São Paulo,Recife}'),
    ('CL', '{Santiago,Valparaíso}'), ('CO', '{Bogotá,Cartagena,Medellín}'), ('CR', '{San José}'), ('CU', '{La Habana}'),
    ('EC', '{Quito,Guayaquil,Cuenca}'), ('SV', '{San Salvador}'), ('GT', '{Ciudad de Guatemala,Antigua}'),
    ('HN', '{Tegucigalpa}'), ('MX', '{Ciudad de México,Guadalajara,Puebla}'), ('NI', '{Managua}'),
    ('PA', '{Ciudad de Panamá,Colón}'), ('PY', '{Asunción,Encarnación}'), ('PE', '{Lima,Arequipa,Cusco}'),
    ('UY', '{Montevideo,Colonia}'), ('VE', '{Caracas}');

-- {topic} and {place} are filled in.
CREATE TEMP TABLE phrase (what text, es text, en text, pt text, fr text) ON COMMIT DROP;
INSERT INTO phrase VALUES
    ('place', 'América Latina', 'Latin America', 'América Latina', 'Amérique latine'),

    ('matter', 'hoja de ruta común', 'a common road map', 'roteiro comum', 'feuille de route commune'),
    ('matter', 'intercambio entre unidades', 'exchange between units', 'intercâmbio entre unidades', 'échange entre unités'),
    ('matter', 'revisión de protocolos', 'review of protocols', 'revisão de protocolos', 'révision des protocoles'),
    ('matter', 'manual de buenas prácticas', 'manual of good practice', 'manual de boas práticas', 'manuel de bonnes pratiques'),
    ('matter', 'formación de formadores', 'training of trainers', 'formação de formadores', 'formation de formateurs'),
    ('matter', 'balance del primer semestre', 'review of the first half-year', 'balanço do primeiro semestre', 'bilan du premier semestre'),
    ('matter', 'puntos de contacto', 'contact points', 'pontos de contacto', 'points de contact'),
    ('matter', 'reforma de la normativa', 'reform of the rules', 'reforma das normas', 'réforme des textes'),
    ('matter', 'casos prácticos', 'practical cases', 'casos práticos', 'cas pratiques'),
    ('matter', 'indicadores y seguimiento', 'indicators and follow-up', 'indicadores e acompanhamento', 'indicateurs et suivi'),
    ('matter', 'cooperación entre instituciones', 'cooperation between institutions', 'cooperação entre instituições', 'coopération entre institutions'),
    ('matter', 'análisis de riesgos', 'risk analysis', 'análise de riscos', 'analyse des risques'),
    ('matter', 'acompañamiento a distancia', 'remote support', 'acompanhamento à distância', 'accompagnement à distance'),
    ('matter', 'planificación del año', 'planning of the year', 'planificação do ano', 'planification de l’année'),

    ('opening', 'Los equipos nacionales ({place}) compararon sus procedimientos de trabajo sobre {topic} con especialistas europeos.', 'National teams ({place}) compared their working procedures on {topic} with European specialists.', 'As equipas nacionais ({place}) compararam os seus procedimentos de trabalho sobre {topic} com especialistas europeus.', 'Les équipes nationales ({place}) ont comparé leurs méthodes de travail en matière de {topic} avec des spécialistes européens.'),
    ('opening', 'La actividad reunió a quienes trabajan cada día en {topic} ({place}) para acordar cómo compartir información.', 'The activity brought together those who work on {topic} every day ({place}) to agree how to share information.', 'A atividade reuniu quem trabalha todos os dias em {topic} ({place}) para acordar como partilhar informação.', 'L’activité a réuni celles et ceux qui travaillent chaque jour sur {topic} ({place}) pour convenir du partage d’informations.'),
    ('opening', 'A petición de las instituciones ({place}) se estudió qué falta para una respuesta común frente a {topic}.', 'At the request of the institutions ({place}) the gaps in a common response to {topic} were studied.', 'A pedido das instituições ({place}) estudou-se o que falta para uma resposta comum a {topic}.', 'À la demande des institutions ({place}), on a étudié ce qui manque à une réponse commune face à {topic}.'),
    ('opening', 'La sesión abrió con el diagnóstico de situación sobre {topic} ({place}) y las necesidades que señala.', 'The session opened with the assessment of the situation on {topic} ({place}) and the needs it shows.', 'A sessão abriu com o diagnóstico da situação sobre {topic} ({place}) e as necessidades que aponta.', 'La séance s’est ouverte sur le diagnostic de la situation en matière de {topic} ({place}) et les besoins qu’il révèle.'),

    ('middle', 'Se presentaron tres casos resueltos en cooperación y se discutió qué los hizo posibles.', 'Three cases solved in cooperation were presented, with a discussion of what made them possible.', 'Foram apresentados três casos resolvidos em cooperação e discutiu-se o que os tornou possíveis.', 'Trois affaires résolues en coopération ont été présentées, avec une discussion sur ce qui les a rendues possibles.'),
    ('middle', 'Cada delegación explicó sus medios, sus plazos y las dificultades que encuentra al pedir ayuda.', 'Each delegation explained its means, its deadlines and the difficulties it meets when asking for help.', 'Cada delegação explicou os seus meios, os seus prazos e as dificuldades que encontra ao pedir ajuda.', 'Chaque délégation a exposé ses moyens, ses délais et les difficultés rencontrées pour demander de l’aide.'),
    ('middle', 'Los grupos de trabajo redactaron recomendaciones que se enviarán a las autoridades competentes.', 'The working groups drafted recommendations that will be sent to the competent authorities.', 'Os grupos de trabalho redigiram recomendações que serão enviadas às autoridades competentes.', 'Les groupes de travail ont rédigé des recommandations qui seront transmises aux autorités compétentes.'),
    ('middle', 'El ejercicio práctico mostró dónde se pierde tiempo entre una institución y la siguiente.', 'The practical exercise showed where time is lost between one institution and the next.', 'O exercício prático mostrou onde se perde tempo entre uma instituição e a seguinte.', 'L’exercice pratique a montré où l’on perd du temps d’une institution à l’autre.'),

    ('closing', 'El próximo encuentro revisará lo que se haya cumplido.', 'The next meeting will review what has been done.', 'O próximo encontro verificará o que foi cumprido.', 'La prochaine rencontre fera le point sur ce qui aura été réalisé.'),
    ('closing', 'Las conclusiones se incorporan al plan de trabajo del componente.', 'The conclusions become part of the component’s work plan.', 'As conclusões passam a fazer parte do plano de trabalho da componente.', 'Les conclusions sont intégrées au plan de travail de la composante.'),
    ('closing', 'Las instituciones nombrarán a una persona de referencia antes de fin de mes.', 'The institutions will name a person of reference before the end of the month.', 'As instituições nomearão uma pessoa de referência antes do fim do mês.', 'Les institutions désigneront une personne de référence avant la fin du mois.'),

    ('remark', 'La lista de participantes está en el archivo del componente.', 'The list of participants is in the component’s files.', 'A lista de participantes está no arquivo da componente.', 'La liste des participants se trouve dans les dossiers de la composante.'),
    ('remark', 'Se aplazó dos veces por motivos de agenda.', 'It was postponed twice for reasons of agenda.', 'Foi adiada duas vezes por motivos de agenda.', 'Elle a été reportée deux fois pour des raisons d’agenda.'),

    ('reason', 'Falta decir cuántas personas participaron y de qué instituciones.', 'Please say how many people took part, and from which institutions.', 'Falta dizer quantas pessoas participaram e de que instituições.', 'Merci d’indiquer combien de personnes ont participé et de quelles institutions.'),
    ('reason', 'El título no permite saber de qué se trató.', 'The title does not tell what it was about.', 'O título não permite saber do que se tratou.', 'Le titre ne permet pas de savoir de quoi il s’agissait.'),

    ('headline', '{place}: un paso más en {topic}', '{place}: one step further on {topic}', '{place}: mais um passo em {topic}', '{place} : un pas de plus en matière de {topic}'),
    ('headline', 'Especialistas de dos regiones ante {topic} ({place})', 'Specialists of two regions face {topic} ({place})', 'Especialistas de duas regiões perante {topic} ({place})', 'Des spécialistes de deux régions face à {topic} ({place})'),
    ('headline', 'Nuevas herramientas para {topic} ({place})', 'New tools for {topic} ({place})', 'Novas ferramentas para {topic} ({place})', 'De nouveaux outils pour {topic} ({place})'),
    ('headline', '{place} comparte su experiencia en {topic}', '{place} shares its experience of {topic}', '{place} partilha a sua experiência em {topic}', '{place} partage son expérience en matière de {topic}'),
    ('teaser', 'Las instituciones acuerdan cómo trabajar juntas y qué revisarán dentro de seis meses.', 'The institutions agree how to work together and what they will review in six months.', 'As instituições acordam como trabalhar em conjunto e o que irão rever dentro de seis meses.', 'Les institutions conviennent de leur travail commun et de ce qu’elles reverront dans six mois.'),
    ('teaser', 'Dos días de trabajo con casos reales terminan con recomendaciones para las autoridades.', 'Two days of work on real cases end with recommendations to the authorities.', 'Dois dias de trabalho sobre casos reais terminam com recomendações às autoridades.', 'Deux jours de travail sur des cas réels débouchent sur des recommandations aux autorités.'),

    ('MEETING_HELD', 'La red revisa su plan de trabajo', 'The network reviews its work plan', 'A rede revê o seu plano de trabalho', 'Le réseau révise son plan de travail'),
    ('OPERATION_SUPPORTED', 'Una operación coordinada por la red', 'An operation coordinated by the network', 'Uma operação coordenada pela rede', 'Une opération coordonnée par le réseau'),
    ('PUBLICATION_ISSUED', 'La red publica una guía para sus unidades', 'The network publishes a guide for its units', 'A rede publica um guia para as suas unidades', 'Le réseau publie un guide pour ses unités'),
    ('CAMPAIGN', 'Campaña conjunta de sensibilización', 'Joint awareness campaign', 'Campanha conjunta de sensibilização', 'Campagne commune de sensibilisation'),
    ('TRAINING_DONE', 'Las unidades terminan un nivel de formación', 'The units complete a level of training', 'As unidades concluem um nível de formação', 'Les unités achèvent un niveau de formation'),
    ('COORDINATOR_CHANGED', 'Cambio en la coordinación de la red', 'Change in the coordination of the network', 'Mudança na coordenação da rede', 'Changement à la coordination du réseau');

CREATE TEMP TABLE phrases ON COMMIT DROP AS
    SELECT p.what, t.language, array_agg(t.text ORDER BY t.text) AS texts
      FROM phrase p, LATERAL (VALUES ('ES', es), ('EN', en), ('PT', pt), ('FR', fr)) AS t(language, text)
     GROUP BY p.what, t.language;
CREATE INDEX ON phrases (what, language);
CREATE FUNCTION pg_temp.say(phrase text, tongue text, n bigint, topic text, place text) RETURNS text LANGUAGE sql STABLE
    AS $$ SELECT replace(replace(pg_temp.one_of(p.texts, n, phrase), '{topic}', lower(left(topic, 1)) || substr(topic, 2)), '{place}', place)
            FROM phrases p WHERE p.what = phrase AND p.language = tongue $$;

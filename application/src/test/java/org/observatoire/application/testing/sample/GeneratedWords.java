package org.observatoire.application.testing.sample;

import java.util.List;

/** The words that generated actions are made of. */
final class GeneratedWords {

    static final List<String> MEANS = List.of(
            "une série de podcasts sur",
            "des vidéos quotidiennes sur",
            "une campagne d'affiches pour",
            "un journal à imprimer pour",
            "une carte interactive pour",
            "un feuilleton dessiné sur",
            "des portraits filmés pour",
            "un jeu de piste autour de",
            "un appel à idées pour",
            "une lettre hebdomadaire sur",
            "des défis photo autour de",
            "un fil d'entraide pour",
            "une exposition en ligne sur",
            "des recettes partagées pour",
            "un concert à distance pour",
            "des questions-réponses en direct sur",
            "un calendrier animé autour de",
            "une messagerie de quartier pour",
            "des panneaux lumineux pour",
            "un magazine sonore sur");

    static final List<String> SUBJECTS = List.of(
            "les commerces du centre-ville",
            "l'artisanat local",
            "les producteurs voisins",
            "la collecte des déchets",
            "les aînés isolés",
            "la rentrée des écoles",
            "les gestes barrières",
            "la biodiversité des parcs",
            "l'histoire des rues",
            "les métiers des agents",
            "la bibliothèque municipale",
            "les marchés de plein air",
            "l'eau potable",
            "les mobilités douces",
            "le budget participatif",
            "les soignantes et les soignants",
            "la fête de la musique",
            "l'égalité entre les femmes et les hommes",
            "les économies d'énergie",
            "le patrimoine industriel",
            "les associations sportives",
            "l'hébergement d'urgence",
            "les jardins partagés",
            "la cantine scolaire",
            "les chantiers de l'été",
            "le don du sang",
            "les élections",
            "les crues de l'hiver");

    static final List<String> MOMENTS = List.of(
            "pendant le confinement",
            "à la sortie de l'hiver",
            "après la tempête",
            "à l'approche des fêtes",
            "au retour des vacances",
            "pour la journée des droits",
            "le premier avril",
            "au lendemain des annonces",
            "quand les salles ont fermé",
            "pendant la canicule");

    static final List<String> SENTENCES = List.of(
            "Les habitantes et les habitants envoient leurs photos, publiées chaque matin.",
            "Le service communication écrit, filme et monte avec les moyens du bord.",
            "Les commerçants racontent leur quotidien en une minute.",
            "Les réponses arrivent en moins de deux heures, soir et fin de semaine compris.",
            "Une version imprimée rejoint les boîtes aux lettres de celles et ceux qui n'ont pas d'écran.",
            "Plusieurs communes voisines reprennent l'idée à leur compte.",
            "Le ton est léger, l'information reste exacte.",
            "Les critiques du début ont conduit à revoir les horaires.",
            "La presse locale s'en fait l'écho.",
            "Les écoles proposent un épisode par classe.",
            "Un questionnaire recueille trois cents idées.",
            "Les agents des services techniques montrent les coulisses.",
            "L'opération se poursuit à l'automne sous une autre forme.",
            "Le dispositif s'appuie sur un collectif de bénévoles.");

    static final List<String> HASHTAGS = List.of(
            "RestonsChezNous",
            "MaVilleSolidaire",
            "Confinés_Ensemble",
            "AchetonsLocal",
            "LesAgentsAvecVous",
            "CultureÀDomicile",
            "OnSeSerreLesCoudes",
            "DéfiPhoto",
            "MonMarché",
            "TousAuJardin",
            "BienVieillir",
            "ÉcoleOuverte",
            "RemèdeContreLEnnui",
            "PetitsGestes",
            "Direct2020",
            "NotrePatrimoine");

    private GeneratedWords() {}
}

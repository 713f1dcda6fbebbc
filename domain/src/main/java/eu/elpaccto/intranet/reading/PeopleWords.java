package eu.elpaccto.intranet.reading;

import java.util.List;
import java.util.Set;

/** The words of the four languages for people who are counted, folded. */
final class PeopleWords {

    private static final Set<String> WOMEN =
            Set.of("women", "woman", "female", "females", "mujeres", "mujer", "mulheres", "mulher", "femmes", "femme");
    private static final Set<String> MEN =
            Set.of("men", "man", "male", "males", "hombres", "hombre", "varones", "homens", "homem", "hommes", "homme");
    private static final Set<String> IN_GENERAL = Set.of(
            "people",
            "person",
            "persons",
            "participants",
            "participant",
            "attendees",
            "personas",
            "persona",
            "participantes",
            "pax",
            "asistentes",
            "pessoas",
            "pessoa",
            "personnes",
            "personne");
    private static final Set<String> WITH_A_FUNCTION =
            Set.copyOf(List.of(("representatives respondents connections officers officials experts "
                            + "prosecutors judges magistrates police delegates students trainees professionals staff speakers "
                            + "members lawyers directors ministers agents investigators guests users viewers "
                            + "specialists practitioners analysts instructors guards detectives "
                            + "representantes encuestados encuestadas conexiones oficiales funcionarios funcionarias expertos "
                            + "expertas fiscales jueces juezas magistrados magistradas policias delegados delegadas alumnos "
                            + "alumnas profesionales ponentes miembros directores directoras ministros ministras agentes "
                            + "investigadores investigadoras invitados invitadas usuarios especialistas abogados abogadas "
                            + "analistas instructores "
                            + "inquiridos conexoes oficiais peritos peritas promotores promotoras procuradores procuradoras "
                            + "juizes juizas profissionais oradores membros diretores diretoras convidados utilizadores "
                            + "advogados advogadas policiais "
                            + "representants repondants connexions fonctionnaires procureurs juges magistrats "
                            + "magistrates policiers policieres delegues stagiaires professionnels professionnelles "
                            + "intervenants membres directeurs ministres enqueteurs invites specialistes avocats analystes "
                            + "formateurs expertes")
                    .split(" ")));

    private PeopleWords() {}

    static boolean areWomen(String folded) {
        return WOMEN.contains(folded);
    }

    static boolean areMen(String folded) {
        return MEN.contains(folded);
    }

    /** People whatever they do. */
    static boolean areInGeneral(String folded) {
        return IN_GENERAL.contains(folded);
    }

    /** People named by what they do ("prosecutors"). */
    static boolean haveAFunction(String folded) {
        return WITH_A_FUNCTION.contains(folded);
    }
}

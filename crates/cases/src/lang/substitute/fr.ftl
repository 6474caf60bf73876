cases-own-told-substitute_asked = Le demandeur s’est adressé au titulaire du pouvoir de substitution
cases-substitute-late = Le délai est passé sans réponse
cases-substitute-what = Le délai légal a pris fin le { DAY($ended) }. Vous pouvez maintenant demander à la personne qui a le pouvoir de substitution de décider : elle dispose de la moitié du délai d’origine, soit { $term }.
cases-substitute-who = Qui décide à la place du bureau
cases-substitute-asked = Vous l’avez demandé le { DAY($on) } : la décision est due avant la fin du { DAY($due) }.
cases-substitute-begin = Demander qu’elle décide
cases-substitute-title = Demander la décision au titulaire du pouvoir de substitution
cases-substitute-reason = Ce que vous voulez ajouter
cases-substitute-reason-hint = La demande vaut aussi sans un mot : elle est enregistrée aujourd’hui.
cases-substitute-do = Envoyer la demande
cases-substitute-keep = Pas maintenant
cases-substitute-done = La demande a été enregistrée : le bureau et le titulaire du pouvoir de substitution ont été prévenus.
cases-substitute-not-now = Il n’y a rien à demander pour le moment au titulaire du pouvoir de substitution.
cases-mail-substitute-asked =
    Bonjour,

    nous avons enregistré votre demande du { DAY($on) } qu’une autre personne décide à la place du bureau sur la demande « { $procedure } ». La page du dossier indique qui décide, et jusqu’à quand.

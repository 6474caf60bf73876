agenda-invitation-ask-title = Kam marrë një thirrje
agenda-invitation-ask-lead = Me kodin e shkruar në letër zgjidhni ditën dhe orën e takimit.
agenda-invitation-ask-do = Vazhdo
agenda-invitation-code = Kodi i letrës
agenda-invitation-code-hint = Dhjetë shkronja dhe shifra, për shembull 7K2M-9QXA-41.
agenda-invitation-code-none = Nuk ka asnjë thirrje me këtë kod. Kontrolloni letrën.
agenda-invitation-title = Thirrje nga zyra
agenda-invitation-lead = { $office } ju fton të zgjidhni ditën dhe orën e takimit.
agenda-invitation-booked-on = Takimi është rezervuar tashmë: { DAY($on) }, ora { $at }.
agenda-invitation-see = Shikoni takimin
agenda-invitation-until = Rezervohet deri më
agenda-invitation-what = Të dhënat që zyra i njeh janë plotësuar. Mbetet të zgjidhni ditën dhe orën.
agenda-invitation-begin = Zgjidhni ditën dhe orën
agenda-invitation-name = Thirrja është personale: emri nuk mund të ndryshohet. Nëse është i gabuar, kontaktoni zyrën.
agenda-invitation-withdrawn = Zyra e ka tërhequr këtë thirrje: nuk duhet të rezervoni më.
agenda-invitation-lapsed = Afati për rezervim ka kaluar: kontaktoni zyrën.
agenda-invitation-booked = Takimi është rezervuar tashmë.
agenda-invitation-done = Takimi i kësaj thirrjeje është bërë tashmë.
agenda-invitation-mail-invited-subject = Thirrje: zgjidhni takimin për dosjen { $case }
agenda-invitation-mail-invited-body =
    Përshëndetje { $name },

    për dosjen { $case } duhet një takim:

    { $kind }
    { $office } – { $counter }
    { $address }

    Dita dhe ora zgjidhen këtu:
    { $link }

    Çfarë të sillni:
    { $bring }

    Lidhja është personale: mos ua jepni të tjerëve. Kush nuk rezervon merr një letër.
agenda-invitation-mail-invited-last = Rezervoni deri më { DAY($last) }.
agenda-invitation-mail-withdrawn-subject = Thirrja u tërhoq: dosja { $case }
agenda-invitation-mail-withdrawn-body =
    Përshëndetje { $name },

    zyra e ka tërhequr thirrjen për dosjen { $case }:

    { $kind }
    { $office } – { $counter }

    Nuk duhet të rezervoni më takimin.
agenda-letter-subject = Thirrje për dosjen { $case }: { $kind }
agenda-letter-dear = Përshëndetje { $name },
agenda-letter-why = për dosjen { $case } duhet një takim te { $office } – { $counter }, { $address }.
agenda-letter-how = Dita dhe ora zgjidhen në internet: drejtojeni telefonin te kodi.
agenda-letter-code-how = Ose hapni { $site } dhe shkruani kodin e kësaj letre.
agenda-letter-proposal = Për ju është rezervuar ky takim: { DAY($on) }, ora { $at }.
agenda-letter-change = Për ta zhvendosur ose anuluar, drejtojeni telefonin te kodi.
agenda-letter-last = Rezervoni deri më { DAY($last) }.
agenda-letter-help = Nëse nuk mund ta bëni në internet, kontaktoni zyrën: shihni pjesën e sipërme të letrës.

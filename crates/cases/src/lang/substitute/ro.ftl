cases-own-told-substitute_asked = Solicitantul s-a adresat titularului puterii de substituire
cases-substitute-late = Termenul a trecut fără răspuns
cases-substitute-what = Termenul legal s-a încheiat { DAY($ended) }. Acum puteți cere ca decizia să fie luată de cel care are puterea de substituire: are la dispoziție jumătate din termenul inițial, adică { $term }.
cases-substitute-who = Cine decide în locul biroului
cases-substitute-asked = Ați cerut acest lucru { DAY($on) }: decizia trebuie luată cel târziu { DAY($due) }.
cases-substitute-begin = Cereți să decidă
cases-substitute-title = Cererea de decizie către titularul puterii de substituire
cases-substitute-reason = Ce doriți să adăugați
cases-substitute-reason-hint = Cererea este valabilă și fără cuvinte: se înregistrează astăzi.
cases-substitute-do = Trimiteți cererea
cases-substitute-keep = Nu acum
cases-substitute-done = Cererea a fost înregistrată: biroul și titularul puterii de substituire au fost anunțați.
cases-substitute-not-now = În acest moment nu este nimic de cerut titularului puterii de substituire.
cases-mail-substitute-asked =
    Bună ziua,

    am înregistrat cererea dumneavoastră din { DAY($on) } ca altcineva să decidă în locul biroului asupra cererii „{ $procedure }”. Pagina dosarului spune cine decide și până când.

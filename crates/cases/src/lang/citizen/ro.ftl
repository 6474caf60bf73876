### Pentru cine depune o cerere și o urmărește: pașii, recipisa, pagina dosarului, mesajele.

cases-apply-step-details = Situația
cases-apply-step-applicant = Solicitant
cases-apply-step-documents = Documente
cases-apply-step-review = Verificare
cases-apply-title-details = Cererea: situația
cases-apply-title-applicant = Cererea: cine o depune
cases-apply-title-delegate = Cererea: cine acționează pentru solicitant
cases-apply-title-documents = Cererea: documentele
cases-apply-title-review = Cererea: verificarea datelor
cases-apply-next = Continuați
cases-apply-back = Înapoi
cases-apply-change = Modificați
cases-apply-kept = Ce ați scris rămâne salvat timp de 24 de ore pe acest dispozitiv.
cases-apply-remove = Ștergeți tot
cases-apply-removed = Datele cererii au fost șterse.
cases-apply-gone = Nu există nicio cerere în curs: au trecut 24 de ore sau a fost deja trimisă. Puteți începe din nou de aici.

cases-apply-title = Depuneți cererea online
cases-apply-lead = Răspundeți la câteva întrebări, atașați documentele și primiți imediat recipisa cu numărul de înregistrare. Nu este nevoie de cont.
cases-apply-documents = Documente care pot fi necesare
cases-apply-documents-what = Este bună și o fotografie lizibilă. Dacă nu aveți încă un document, puteți depune cererea oricum: biroul îl va cere.
cases-apply-document-sometimes = (numai în unele cazuri)
cases-apply-begun = Pe acest dispozitiv există o cerere deja începută.
cases-apply-begin = Începeți
cases-apply-go-on = Continuați cererea
cases-apply-anew = Începeți de la capăt
cases-apply-known = Cine a depus deja o cerere o poate urmări.

cases-apply-term-legal = Termenul stabilit de lege
cases-apply-term-promised = Termenul promis de carta serviciilor
cases-apply-due-legal = Ultima zi pentru răspuns, conform legii
cases-apply-due-promised = Ultima zi promisă de carta serviciilor
cases-apply-due-why = Cum se calculează
cases-apply-due-late = Termen depășit
cases-apply-waits-receipt = Termenul începe din ziua în care sosește cererea.
cases-apply-waits-complete = Termenul începe când cererea este completă: biroul vă spune din ce zi.
cases-apply-waits-quota = Termenul începe când cererea intră în cota anului: biroul vă spune din ce zi.

cases-apply-name = Nume și prenume
cases-apply-name-hint = Ale persoanei care cere, așa cum sunt scrise în document; sau numele organizației.
cases-apply-fiscal_code = Cod fiscal
cases-apply-fiscal_code-hint = Și cel provizoriu. Dacă nu îl aveți, lăsați câmpul gol.
cases-apply-born_on = Data nașterii
cases-apply-address = Adresă
cases-apply-address-hint = Unde poate scrie biroul: stradă, număr, cod poștal și localitate.
cases-apply-email = Adresă de e-mail
cases-apply-email-hint = Recomandată: la fiecare noutate primiți un mesaj cu linkul către dosar.
cases-apply-phone = Telefon
cases-apply-who = Cine completează cererea
cases-apply-who-me = Persoana care cere, pentru sine
cases-apply-who-other = Altă persoană sau o organizație, pentru persoana care cere
cases-apply-privacy = Datele servesc numai pentru această cerere.
cases-apply-privacy-link = Informare privind protecția datelor
cases-apply-delegate-what = Cine acționează pentru solicitant primește aceleași mesaje. Împuternicirea sau procura se atașează la pasul documentelor.
cases-apply-delegate-name = Nume și prenume sau numele organizației
cases-apply-delegate-fiscal_code = Cod fiscal
cases-apply-delegate-email = Adresă de e-mail
cases-apply-delegate-phone = Telefon

cases-apply-documents-lead = Acestea sunt documentele pentru situația descrisă. Fiecare fișier este salvat imediat ce a fost încărcat.
cases-apply-documents-kinds = Câte un fișier pe rând, cel mult { $most } MB: PDF, fotografii, documente text.
cases-apply-other-documents = Alte documente
cases-apply-other-documents-what = Numai dacă pot fi utile cererii.
cases-apply-other-documents-delegate = Împuternicirea sau procura persoanei care cere, cu documentul ei de identitate.
cases-apply-other-document = Alt document
cases-apply-file-of = Fișier: { $title }
cases-apply-file-add = Încărcați
cases-apply-file-remove = Eliminați
cases-apply-file-none = Alegeți mai întâi un fișier care să nu fie gol.
cases-apply-file-large = Fișierul depășește { $most } MB: îl puteți micșora sau împărți în mai multe fișiere.
cases-apply-files-many = Cel mult { $most } fișiere: puteți reuni mai multe pagini într-un singur fișier.
cases-apply-files-often = Prea multe fișiere în scurt timp din această rețea: încercați din nou peste un sfert de oră. Nimic din ce ați scris nu s-a pierdut.

cases-apply-review-delegate = Cine acționează pentru solicitant
cases-apply-review-no-email = Fără adresă de e-mail nu sosesc mesaje: dosarul se urmărește cu codul scris pe recipisă.
cases-apply-review-no-documents = Niciun document atașat.
cases-apply-review-missing = Lipsesc aceste documente:
cases-apply-review-missing-what = Puteți trimite cererea oricum. Biroul le va cere, iar în acest caz răspunsul poate sosi mai târziu.
cases-apply-review-promise = Când sosește răspunsul
cases-apply-review-promise-what = Dacă cererea este trimisă astăzi:
cases-apply-review-privacy = Protecția datelor
cases-apply-review-privacy-what = { $years ->
    [one] Datele servesc numai pentru tratarea acestei cereri și se păstrează un an după încheierea ei.
    [few] Datele servesc numai pentru tratarea acestei cereri și se păstrează { $years } ani după încheierea ei.
   *[other] Datele servesc numai pentru tratarea acestei cereri și se păstrează { $years } de ani după încheierea ei.
  }
cases-apply-review-declares = Prin trimitere declarați că ceea ce ați scris este adevărat: declarațiile false sunt pedepsite de lege (DPR 445/2000 art. 75 și 76).
cases-apply-send = Trimiteți cererea
cases-apply-sent = Cererea a fost trimisă. Este bine să salvați sau să tipăriți această recipisă.
cases-apply-often = Din această rețea au sosit multe cereri în scurt timp: încercați din nou peste un sfert de oră. Nimic din ce ați scris nu s-a pierdut.

cases-receipt-title = Recipisa cererii
cases-receipt-by = Solicitant
cases-receipt-mailed = Linkul către dosar a fost trimis și prin e-mail.
cases-receipt-confirm = La adresa de e-mail a fost trimis un mesaj pentru a o confirma: cere codul scris mai sus. Notați codul sau tipăriți această pagină.
cases-receipt-write-down = Notați codul sau tipăriți această pagină: servește pentru a urmări dosarul.
cases-receipt-follow = Urmăriți dosarul
cases-receipt-pdf = Descărcați recipisa (PDF)

cases-own-title = Dosarul { $number }
cases-own-office = Birou
cases-own-officer = Responsabilul procedurii
cases-own-filed-on = Cerere depusă la
cases-own-number = Număr de înregistrare
cases-own-number-coming = Urmează: va apărea aici în curând.
cases-own-number-none = Instituția nu își ține registrul aici: este valabil codul dosarului.
cases-own-code = Codul dosarului
cases-own-code-what = Cu acest cod găsiți dosarul la
cases-own-print = Tipăriți
cases-own-where = În ce stadiu este
cases-own-step = Unde se află acum
cases-step-decision = Decizia
cases-step-decision-handed-over = Predarea deciziei
cases-own-turns = Ce s-a întâmplat
cases-own-act-delivered = Predat { DAY($on) }, { $channel ->
    [counter] la ghișeu
    [post] prin poștă
    [certified_mail] prin e-mail certificat (PEC)
   *[other] prin e-mail
  }
cases-own-act-sent = Trimis { DAY($on) }, { $channel ->
    [counter] la ghișeu
    [post] prin poștă
    [certified_mail] prin e-mail certificat (PEC)
   *[other] prin e-mail
  }
cases-own-acts = Decizii și scrisori ale biroului
cases-own-received = Documente primite de birou
cases-own-erased = Datele personale ale acestui dosar au fost șterse la { DAY($on) }, la sfârșitul perioadei de păstrare. Rămân numărul, datele calendaristice și rezultatul; documentele și actele nu mai pot fi descărcate.
cases-own-comes-invited = Biroul vă invită să alegeți o programare
cases-own-comes-due = Biroul vă invită să alegeți o programare
cases-own-comes-lettered = Biroul a trimis o scrisoare pentru programare
cases-own-comes-booked = Programare făcută
cases-own-comes-kept = Programarea a avut loc
cases-own-comes-lapsed = Termenul pentru programare s-a încheiat
cases-own-comes-withdrawn = Biroul a retras invitația la programare
cases-own-comes-until = Se poate programa până la { DAY($day) }.
cases-own-comes-see = Vedeți programarea
cases-own-comes-book = Alegeți ziua și ora
cases-own-collect = Se ridică de la ghișeu.
cases-own-collect-do = Programați ridicarea
cases-own-stands-waiting = Se așteaptă începerea termenului
cases-own-stands-under_way = În lucru
cases-own-stands-documents = Biroul cere documente
cases-own-stands-observations = Puteți prezenta observații
cases-own-stands-decided = Decis
cases-own-stands-closed = Încheiat
cases-own-told-filed = Cererea a fost depusă și înregistrată
cases-own-told-began = Termenul a început
cases-own-told-passed = Dosarul a trecut la
cases-own-told-documents_requested = Biroul a cerut alte documente
cases-own-told-documents_received = Documentele au sosit și termenul curge din nou
cases-own-told-rejection_notice = Biroul a comunicat motivele care împiedică admiterea cererii
cases-own-told-observations = Observațiile au sosit
cases-own-told-extended = Termenul a fost prelungit
cases-own-told-delivered = Decizia a fost înmânată
cases-own-told-withdrawn = Cererea a fost retrasă de cel care a depus-o
cases-own-told-reopened = Dosarul a fost redeschis
cases-own-told-annulled = Biroul și-a anulat propria decizie
cases-own-outcome-granted = Cererea a fost admisă.
cases-own-outcome-partly = Cererea a fost admisă în parte.
cases-own-outcome-refused = Cererea a fost respinsă.
cases-own-outcome-inadmissible = Cererea nu poate fi examinată: este inadmisibilă.
cases-own-outcome-withdrawn = Cererea a fost retrasă.
cases-own-outcome-assent = Termenul a trecut fără răspuns: cererea se consideră admisă.
cases-own-outcome-rejection = Termenul a trecut fără răspuns: cererea se consideră respinsă.
cases-own-asked-documents = Biroul cere alte documente
cases-own-asked-observations = Biroul intenționează să respingă cererea
cases-own-asked-by = { $what ->
    [documents] Puteți răspunde până { DAY($by) }. Între timp termenul este oprit.
   *[observations] Puteți prezenta observații și documente până { DAY($by) }. Biroul trebuie să țină cont de ele înainte de a decide.
  }
cases-own-asked-do-documents = Trimiteți documentele
cases-own-asked-do-observations = Scrieți observațiile
cases-own-answering-title-documents = Trimiterea documentelor cerute
cases-own-answering-title-observations = Prezentarea observațiilor
cases-own-answering-document = Ce document este
cases-own-answering-documents = Fișier
cases-own-answering-text = Mesaj pentru birou
cases-own-answering-text-hint = Cel mult 5000 de caractere.
cases-own-answered-documents = Documentele au fost trimise și înregistrate. Termenul curge din nou.
cases-own-answered-observations = Observațiile au fost trimise și înregistrate.
cases-answer-files = Documente
cases-answer-send-title = Trimitere
cases-answer-send = Trimiteți biroului
cases-answer-once = Se trimite o singură dată: atașați mai întâi toate documentele.
cases-answer-empty = Atașați cel puțin un fișier sau scrieți un mesaj.
cases-answer-nothing = În acest moment biroul nu cere nimic.
cases-answer-yes = Da
cases-answer-number = Scrieți un număr fără separator de mii, de exemplu 62,5 sau 21400.
cases-answer-date = Scrieți o dată, de exemplu 4/10/2026.
cases-answer-choice = Alegeți unul dintre răspunsuri.
cases-own-withdraw = Retrageți cererea
cases-own-withdraw-title = Retrageți cererea?
cases-own-withdraw-what = Biroul nu se mai ocupă de ea și dosarul se închide. Nu se poate reveni: pentru a cere din nou este nevoie de altă cerere.
cases-own-withdraw-reason = Motiv
cases-own-withdraw-do = Da, retrag cererea
cases-own-withdraw-keep = Lăsați cum este
cases-own-withdraw-late = S-a decis deja asupra cererii: nu mai poate fi retrasă.
cases-own-withdrawn = Cererea a fost retrasă.

cases-find-title = Urmăriți un dosar
cases-find-lead = Cu codul scris pe recipisa cererii.
cases-find-code = Codul dosarului
cases-find-code-hint = Zece litere și cifre, de exemplu 7K2M9QXA41.
cases-find-do = Afișați dosarul
cases-find-none = Nu există niciun dosar cu acest cod: verificați literele și cifrele.

cases-filed-in-future = Acea zi nu a sosit încă.
cases-fiscal-code-form = Codul fiscal are 16 caractere, cel provizoriu 11 cifre. Dacă nu îl aveți, lăsați câmpul gol.
cases-born-on-impossible = Verificați data nașterii.
cases-email-form = Verificați adresa: de exemplu nume@exemplu.it.
cases-phone-form = Verificați numărul de telefon.
cases-changed-meanwhile = Între timp s-a întâmplat ceva în dosar: vedeți în ce stadiu este și încercați din nou.
cases-refusal-before-last = { DAY($on) } este înainte de ultimul lucru întâmplat, { DAY($last) }.
cases-refusal-in-future = { DAY($on) } nu a sosit încă: astăzi este { DAY($today) }.
cases-refusal-closed = Dosarul este încheiat.
cases-refusal-not-now = Nu este posibil în acest stadiu al dosarului.
cases-refusal-not-foreseen = Această procedură nu prevede acest lucru sau nu de aici.
cases-refusal-notice-first = Înainte de respingere trebuie comunicat preavizul de respingere (L. 241/1990 art. 10-bis).
cases-refusal-may-answer = Cine a cerut mai poate prezenta observații până { DAY($until) }.
cases-refusal-extended = Termenul poate fi prelungit cu cel mult { $most }.
cases-refusal-too-late = Era posibil până { DAY($until) }.

cases-mail-subject = Dosarul { $number }: { $procedure }
cases-mail-end =
    Pentru a vedea dosarul: { $link }
    Codul dosarului: { $code }

    Acest link deschide dosarul: nu îl dați altora.
cases-mail-filed =
    Bună ziua,

    cererea „{ $procedure }” a fost depusă { DAY($on) } și înregistrată cu numărul { $number }.
    Recipisa, cu termenele și responsabilul, se găsește pe pagina dosarului.
cases-mail-began =
    Bună ziua,

    de { DAY($on) } curge termenul pentru răspunsul la cererea „{ $procedure }”.
cases-mail-passed =
    Bună ziua,

    { DAY($on) } dosarul a trecut la: { $step }.
cases-mail-documents-requested =
    Bună ziua,

    { DAY($on) } biroul a cerut alte documente pentru cererea „{ $procedure }”.
    Pe pagina dosarului puteți citi care sunt și le puteți trimite.
cases-mail-documents-received =
    Bună ziua,

    documentele cerute au sosit { DAY($on) }. Termenul curge din nou.
cases-mail-rejection-notice =
    Bună ziua,

    { DAY($on) } biroul a comunicat motivele care împiedică admiterea cererii „{ $procedure }”.
    Pe pagina dosarului puteți citi motivele și puteți prezenta observații.
cases-mail-observations =
    Bună ziua,

    observațiile au sosit { DAY($on) }. Biroul ține cont de ele în decizie.
cases-mail-extended =
    Bună ziua,

    { DAY($on) } termenul pentru răspunsul la cererea „{ $procedure }” a fost prelungit.
cases-mail-decided =
    Bună ziua,

    { DAY($on) } biroul a decis asupra cererii „{ $procedure }”. Decizia se citește pe pagina dosarului.
cases-mail-delivered =
    Bună ziua,

    decizia a fost înmânată { DAY($on) }.
cases-mail-withdrawn =
    Bună ziua,

    cererea „{ $procedure }” a fost retrasă { DAY($on) }. Dosarul este închis.
cases-mail-silence =
    Bună ziua,

    termenul pentru răspunsul la cererea „{ $procedure }” a trecut. Ce înseamnă aceasta se citește pe pagina dosarului.
cases-mail-reopened =
    Bună ziua,

    dosarul a fost redeschis { DAY($on) } și merge mai departe.
cases-mail-annulled =
    Bună ziua,

    { DAY($on) } biroul și-a anulat propria decizie asupra cererii „{ $procedure }”. Motivele se citesc pe pagina dosarului.

cases-address-waits = Adresa de e-mail trebuie confirmată
cases-address-waits-what = Mesajele despre dosar așteaptă confirmarea adresei { $email }. La această adresă a fost trimis un link: deschideți-l și scrieți codul dosarului.
cases-address-mend = Adresa este greșită sau mesajul nu ajunge
cases-address-send = Trimiteți din nou mesajul
cases-address-sent = Mesajul a fost trimis din nou.
cases-address-title = Confirmați adresa de e-mail
cases-address-ask = Adresa { $email } a fost indicată pentru mesajele despre o cerere. Pentru a o confirma este nevoie de codul dosarului, scris pe recipisă. Biroul este:
cases-address-confirm = Confirm: adresa este a mea
cases-address-confirmed = Adresa este confirmată.
cases-address-known = Adresa este deja confirmată. Cu acest cod găsiți dosarul.
cases-address-late = Linkul nu mai este valabil. De pe pagina dosarului puteți cere altul.
cases-mail-address-subject = Confirmați adresa de e-mail pentru o cerere
cases-mail-address =
    Bună ziua,

    această adresă a fost indicată pentru mesajele despre o cerere depusă { DAY($on) }.
    Biroul: { $office }

    Pentru a o confirma, deschideți acest link cel târziu { DAY($by) } și scrieți codul dosarului, care se găsește pe recipisă:
    { $confirm }

    Dacă nu ați depus nicio cerere, puteți ignora acest mesaj: fără confirmare nu se trimite nimic despre dosar.

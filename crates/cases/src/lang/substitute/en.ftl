cases-own-told-substitute_asked = The applicant turned to the holder of the substitute power
cases-substitute-late = The term has passed without an answer
cases-substitute-what = The legal term ended on { DAY($ended) }. You can now ask the holder of the substitute power to decide: they have half of the original term, that is { $term }.
cases-substitute-who = Who decides in the office’s stead
cases-substitute-asked = You asked on { DAY($on) }: the decision is due by { DAY($due) }.
cases-substitute-begin = Ask them to decide
cases-substitute-title = Ask the holder of the substitute power to decide
cases-substitute-reason = What you want to add
cases-substitute-reason-hint = The request counts without a word too: it is registered today.
cases-substitute-do = Send the request
cases-substitute-keep = Not now
cases-substitute-done = The request was registered: the office and the holder of the substitute power have been told.
cases-substitute-not-now = There is nothing to ask the holder of the substitute power at this moment.
cases-mail-substitute-asked =
    Good day,

    we have registered your request of { DAY($on) } that somebody decide in the office’s stead on the application “{ $procedure }”. The page of the case says who decides, and by when.
cases-substitute-register = Request to the holder of the substitute power for case { $number }
cases-substitute-subject = Case { $number }: request to the holder of the substitute power
cases-substitute-office =
    For case { $number } ({ $procedure }), beyond its legal term, { $substitute } was asked on { DAY($on) } to decide, has until { DAY($due) } (L. 241/1990, art. 2 c. 9-ter), and has been told.

    The case: { $link }
cases-substitute-hand-on =
    For case { $number } ({ $procedure }), beyond its legal term, { $substitute } was asked on { DAY($on) } to decide, and has until { DAY($due) } (L. 241/1990, art. 2 c. 9-ter).

    The procedure does not say at which address to write to them: this office has to pass the request on at once.

    The case: { $link }
cases-substitute-holder =
    For case { $number } ({ $procedure }) the legal term has ended without a decision. On { DAY($on) } the applicant turned to the holder of the substitute power, { $substitute }: the decision is due by { DAY($due) } (L. 241/1990, art. 2 c. 9-ter).

    The case: { $link }

# The end of the time for which cases keep personal data.
cases-retention-title = Retention of data
cases-retention-lead = Closed cases for which the time that their procedure keeps them is over. Erase the personal data, or write down why they are still needed.
cases-retention-views = Which cases
cases-retention-view-due = To be erased
cases-retention-view-kept = Kept longer
cases-retention-caption = Cases, the longest over first
cases-retention-filter-q = Number, code or procedure
cases-retention-empty-title = No case
cases-retention-empty = There is no case to show here: for none is the time over, or all of them have been erased.
cases-retention-column-tick = Chosen
cases-retention-column-case = Case
cases-retention-column-procedure = Procedure
cases-retention-column-closed = Closed on
cases-retention-column-until = To be kept until
cases-retention-column-hold = Kept longer
cases-retention-tick = Choose case { $number }
cases-retention-held-until = Until { DAY($until) }, as { $by } has decided.
cases-retention-keep-do = Keep longer
cases-retention-go = Erase the data of the chosen cases
cases-retention-go-one = Erase the data
cases-retention-none-ticked = No case was chosen.
cases-retention-erase-title = Erase the personal data?
cases-retention-erase-lead = { $count ->
    [one] One case. There is no way back.
   *[other] { $count } cases. There is no way back.
  }
cases-retention-goes = What goes: names and contacts, answers, documents with their files, acts and texts written in the case, and what invitations, appointments and messages hold of it.
cases-retention-stays = What stays: number, dates, outcome, what happened and when, the counts of the results. The protocol register keeps its registrations as the law asks, with the hashes of the files and without the files.
cases-retention-closed-on = closed on { DAY($on) }
cases-retention-sure = I have checked: these data are no longer needed
cases-retention-not-sure = Confirm that the data are no longer needed.
cases-retention-erase-do = Erase for good
cases-retention-back = Back to the list
cases-retention-erased = { $count ->
    [one] The personal data of one case were erased.
   *[other] The personal data of { $count } cases were erased.
  }
cases-retention-held = This case is kept longer, for a reason: nothing was erased.
cases-retention-one-title = Keep case { $number } longer
cases-retention-reason = Why the data are still needed
cases-retention-reason-hint = An appeal that is going on, for example, or the order of a court. It stays in the history of the case.
cases-retention-until = Until when
cases-retention-until-hint = From the next day on the question comes again. Ten years at most.
cases-retention-until-range = Choose a day to come, within ten years.
cases-retention-keep = Keep
cases-retention-kept-done = The case is kept longer.
cases-retention-alert = The personal data of this case were erased on { DAY($on) }, at the end of the time for which they are kept. Number, dates, outcome and what happened stay.
cases-retention-no-more = The personal data of this case were erased: it can no longer be changed.
cases-retention-data = Download all data of the case (JSON)
cases-retention-archive = The data with all files (ZIP)
cases-awaiting-retention = { $count ->
    [one] case whose data are to be erased
   *[other] cases whose data are to be erased
  }

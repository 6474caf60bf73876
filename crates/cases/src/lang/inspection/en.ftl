# The report of an inspection
cases-inspection-title = Report of the inspection
cases-inspection-lead = It can be written in the home: what was written is kept and changed until the report is given.
cases-inspection-kept-by = Kept by { $by }, { $at }.
cases-inspection-stale = Somebody else has kept another text meanwhile. What was written here is not lost: keeping it again replaces the other’s.
cases-inspection-stale-other = Read the text that was kept
cases-inspection-changed = The report has changed meanwhile: look at it and try again.
cases-inspection-on = Day of the inspection
cases-inspection-address = Address at which the home was found
cases-inspection-not_entered = Nobody could get in
cases-inspection-not_entered-hint = No measures are needed: the remarks say why.
cases-inspection-altitude = Altitude, in metres
cases-inspection-altitude-above = Above { $above } metres a height of { $least } cm is enough.
cases-inspection-studio = It is a studio
cases-inspection-studio-hint = One room to live and to sleep in, with its services.
cases-inspection-residents = People who live in the home
cases-inspection-rooms = Rooms
cases-inspection-rooms-lead = A row for each room. Rows in which nothing is written do not count.
cases-inspection-room = Room { $number }
cases-inspection-room-name = Name
cases-inspection-room-kind = Use
cases-inspection-room-area = Floor (m²)
cases-inspection-room-height = Height (cm)
cases-inspection-room-window = It has a window that opens
cases-inspection-room-add = Add a room
cases-inspection-room-remove = Take away
cases-inspection-room-sure = Take { $room } away, with what is written there?
cases-inspection-room-sure-do = Yes, take it away
cases-inspection-room-sure-not = Leave it as it is
cases-inspection-remarks = Remarks
cases-inspection-keep = Keep the draft
cases-inspection-kept = Draft kept.
cases-inspection-see = See the outcome
cases-inspection-in-future = That day has not come yet.
cases-inspection-before = It is before the application.
cases-inspection-why = Write why nobody could get in.
cases-inspection-no-rooms = Write the measures of at least one room.
cases-inspection-many-rooms = { $most } rooms at most.
cases-inspection-area-wrong = Write the square metres, for instance 14 or 9.50.
cases-inspection-incomplete = Something is still missing in the report: it is completed here.

cases-inspection-verdict = Outcome of the inspection
cases-inspection-verdict-lead = What follows from the measures. The report is not given yet.
cases-inspection-asked = What the application says
cases-inspection-limits = What each rule says
cases-inspection-rooms-caption = The rooms, with what counts and why
cases-inspection-column-room = Room
cases-inspection-column-area = Floor
cases-inspection-column-height = Height
cases-inspection-column-window = Window
cases-inspection-column-why = What follows
cases-inspection-metres = { $area } m²
cases-inspection-centimetres = { $height } cm
cases-inspection-not-entered-said = Nobody could get into the home: the inspection does not say for how many people it suffices.
cases-inspection-favourable = The report is
cases-inspection-give-what = The report is printed, registered in the internal protocol and added to the documents of the case. After that it cannot be changed.
cases-inspection-give = Give the report
cases-inspection-change = Back to the measures
cases-inspection-given = Report given and registered. The case can go on to the next step now.

cases-inspection-section = Inspection
cases-inspection-wanted = This step asks for the report of the inspection: without it the case does not go on to the next step.
cases-inspection-wanted-elsewhere = It is written by whoever works in the office where the case is.
cases-inspection-write = Write the report
cases-inspection-write-on = Go on with the report
cases-inspection-write-again = Write another report
cases-inspection-given-on = Given
cases-inspection-by = By
cases-inspection-number = Protocol
cases-inspection-file = Download the report (PDF)
cases-inspection-earlier = Earlier report, given on { $on }
cases-refusal-report-missing = The report that this step asks for is missing: it is given before the case goes on to the next step.

# What is printed is in Italian, whoever prints it; these are for completeness.
cases-inspection-paper = Report of an inspection
cases-inspection-print-visited = Inspection of { $on } at { $address }, by { $by }.
cases-inspection-print-home = Altitude: { $altitude } m. People who live in the home: { $residents }.
cases-inspection-print-room = - { $name }: { $area } m², height { $height } cm, { $window ->
    [yes] with a window that opens
   *[no] without a window that opens
}. { $why }
cases-inspection-print-remarks = Remarks: { $text }
cases-inspection-print-people = { $people ->
    [0] nobody
    [one] one person
   *[other] { $people } people
}

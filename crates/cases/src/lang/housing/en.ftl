# For how many people a home suffices
cases-housing-kind-bedroom = Bedroom
cases-housing-kind-living = Living room
cases-housing-kind-kitchen = Kitchen
cases-housing-kind-bathroom = Bathroom
cases-housing-kind-passage = Corridor or storeroom
cases-housing-kind-outside = Balcony, cellar, attic or garage

cases-housing-suffices = { $people ->
    [0] The home is not suitable: the floor area that counts is { $area } m².
    [one] The home is suitable for one person: the floor area that counts is { $area } m².
   *[other] The home is suitable for { $people } people: the floor area that counts is { $area } m².
}

cases-housing-room-counts = Counts towards the floor area.
cases-housing-room-outside = Does not count: nobody lives in it.
cases-housing-room-dark = Does not count: it has no window that opens.
cases-housing-room-low = Does not count: it is { $height } cm high, at least { $least } are needed.
cases-housing-bedroom-double = Two people may sleep in it: it has at least { $least } m².
cases-housing-bedroom-single = One person may sleep in it: for two it would need at least { $least } m².
cases-housing-bedroom-small = Counts towards the floor area, but nobody may sleep in it: at least { $least } m² are needed.
cases-housing-living = It is the living room that the home has to have: at least { $least } m².
cases-housing-living-small = Counts towards the floor area, but is too small as the living room: at least { $least } m² are needed.

cases-housing-limit-area = { $people ->
    [0] The floor area of { $area } m² is not enough for anybody.
    [one] The floor area of { $area } m² is enough for one person.
   *[other] The floor area of { $area } m² is enough for { $people } people.
}
cases-housing-limit-beds = { $people ->
    [0] Nobody may sleep in the bedrooms.
    [one] One person may sleep in the bedrooms.
   *[other] { $people } people may sleep in the bedrooms.
}
cases-housing-limit-living = There is no living room of at least { $least } m².
cases-housing-limit-studio = { $people ->
    [0] The studio of { $area } m² is too small: at least { $one } m² are needed for one person, { $two } for two.
    [one] The studio of { $area } m² is enough for one person: for two it would need at least { $two } m².
   *[other] The studio of { $area } m² is enough for { $people } people, the most that a studio takes.
}

# The body's table
cases-housing-value-per_person = Floor area for each of the first people
cases-housing-value-first_people = How many are the first people
cases-housing-value-per_further = Floor area for each further person
cases-housing-value-single_bedroom = Bedroom for one person
cases-housing-value-double_bedroom = Bedroom for two people
cases-housing-value-living_room = Living room
cases-housing-value-studio_for_one = Studio for one person
cases-housing-value-studio_for_two = Studio for two people
cases-housing-value-height = Height of rooms to live in
cases-housing-value-service_height = Height of bathrooms, corridors and storerooms
cases-housing-value-mountain_height = Height of rooms to live in, in the mountains
cases-housing-value-mountain_above = Altitude above which it is mountains
cases-housing-measure-area = { $value } m²
cases-housing-measure-height = { $value } cm
cases-housing-measure-altitude = { $value } m
cases-housing-measure-people = { $value }
cases-housing-measure-none = no minimum
cases-housing-means = With these values { $one } m² are needed for one person, { $four } m² for 4 people and { $six } m² for 6 people.
cases-housing-wrong-range = Write a value from { $least } to { $most }.
cases-housing-wrong-double = The bedroom for two people cannot be smaller than the one for one.
cases-housing-wrong-studio = The studio for two people cannot be smaller than the one for one.
cases-housing-wrong-mountain = In the mountains no greater height can be asked for than elsewhere.
cases-housing-table-national = Table applied: national values (DM Sanità of 5 July 1975).
cases-housing-table-own = Table applied: the body’s own, for applications filed from { DAY($from) }, which differs from the national values (DM Sanità of 5 July 1975) as follows.
cases-housing-table-value = { $label }: { $value } (national value: { $national })

-- Where a counter is on the map, as "44.38930, 7.54790"; NULL where nobody has said it.
ALTER TABLE counters ADD COLUMN coordinates TEXT;

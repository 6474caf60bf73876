// Reads a calendar file from the standard input with a parser that is not ours (ical.js) and prints what calendar programs would understand.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const bytes = readFileSync(0);
const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
const text = (component, name) => component.getFirstPropertyValue(name)?.toString() ?? null;
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: text(component, 'status'),
    summary: event.summary,
    description: event.description,
    location: event.location,
    url: text(component, 'url'),
    organizer: text(component, 'organizer'),
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    stamp: text(component, 'dtstamp'),
  };
});
// RFC 5545 section 3.1: no line is longer than 75 octets, each ends with CR LF, and none is cut inside a character.
const lines = bytes.toString('binary').split('\r\n');
const whole = lines.every((line) => Buffer.from(line, 'binary').toString('utf8').indexOf('\uFFFD') < 0);
const longest = Math.max(...lines.map((line) => line.length));
const loose = lines.some((line) => line.includes('\n') || line.includes('\r'));
console.log(JSON.stringify({ method: text(calendar, 'method'), name: text(calendar, 'x-wr-calname'), events, longest, whole, loose }));

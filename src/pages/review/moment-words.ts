import type { Day } from '../../core/day.ts';

/** A moment on the reader's own clock: the time, and the day where it is another one. */
export function wordsOfMoment(iso: string, now: Date = new Date()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return 'earlier';
  const time = `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
  return localDay(moment) === localDay(now) ? time : `${localDay(moment)}, ${time}`;
}

function localDay(moment: Date): Day {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

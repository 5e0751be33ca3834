// Loaded into clasp before it starts: its Apps Script API then lies at FAKE_GOOGLE_ROOT. clasp has no option for it.
import { createRequire } from 'node:module';

if (/[\\/]@google[\\/]clasp[\\/]/.test(process.argv[1] ?? '')) {
  const { google } = createRequire(process.argv[1])('googleapis');
  const script = google.script.bind(google);
  google.script = (options) => script({ ...options, rootUrl: process.env.FAKE_GOOGLE_ROOT });
}

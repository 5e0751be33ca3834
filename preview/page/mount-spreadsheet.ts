import { type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import { drawBeforeKeys } from './draw-before-keys.ts';
import { showMessageBox } from './message-box.ts';
import { showToast } from './notices.ts';

/** Draws the spreadsheet into the place; resolves when it stands. */
export async function mountSpreadsheet(model: Model, place: HTMLElement): Promise<void> {
  place.replaceChildren();
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const app = new App(Spreadsheet, {
    templates: new DOMParser().parseFromString(templates, 'text/xml'),
    translateFn: (text: string) => text,
    warnIfNoStaticProps: false,
    props: {
      model,
      colorScheme: isDark ? 'dark' : 'light',
      notifyUser: ({ text }) => showToast(text),
      raiseError: (text, done) => {
        void showMessageBox({ title: 'This does not work', text, buttons: ['OK'] }).then(() => done?.());
      },
      askConfirmation: (text, confirm, cancel) => {
        void showMessageBox({ title: 'Are you sure?', text, buttons: ['Cancel', 'OK'] }).then((pressed) =>
          pressed === 'OK' ? confirm() : cancel?.(),
        );
      },
    },
  });
  await app.mount(place);
  drawBeforeKeys(place, app);
}

/** Resolves after the next two frames, when what was just put on the page has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

import { type Picture, savePng, saveSvg } from './save-map.ts';

interface Props {
  readonly picture: Picture;
  readonly tell: (sentence: string) => void;
}

/** The map as a file: what the filter shows is what is saved. */
export function SaveButtons({ picture, tell }: Props) {
  const save = async (kind: 'PNG' | 'SVG') => {
    try {
      if (kind === 'SVG') saveSvg(picture);
      else await savePng(picture);
      tell(`Saved as ${kind}.`);
    } catch {
      tell(`This browser could not make the ${kind}; try the other kind.`);
    }
  };
  return (
    <div class="saves">
      <fieldset>
        <legend>Save the map</legend>
        <button type="button" onClick={() => void save('PNG')}>
          PNG
        </button>
        <button type="button" onClick={() => void save('SVG')}>
          SVG
        </button>
      </fieldset>
    </div>
  );
}

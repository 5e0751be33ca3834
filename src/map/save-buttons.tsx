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
      <span id="save-label">Save the map</span>
      <div role="group" aria-labelledby="save-label">
        <button type="button" onClick={() => void save('PNG')}>
          PNG
        </button>
        <button type="button" onClick={() => void save('SVG')}>
          SVG
        </button>
      </div>
    </div>
  );
}

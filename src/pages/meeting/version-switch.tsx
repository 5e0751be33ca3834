import { Sign } from '../kit/sign.tsx';
import type { Version } from './app.tsx';

interface Props {
  readonly version: Version;
  readonly isThere: boolean;
  readonly change: (version: Version) => void;
}

const versions = [
  ['internal', 'Internal'],
  ['shared', 'For the reseller'],
] as const;

/** Two versions of one page, one click apart. */
export function VersionSwitch({ version, isThere, change }: Props) {
  return (
    <fieldset class="versions">
      <legend class="unseen">Version</legend>
      {versions.map(([each, label]) => (
        <label key={each}>
          <input
            type="radio"
            name="version"
            checked={each === version}
            disabled={!isThere}
            onChange={() => change(each)}
          />
          <Sign sign="yes" />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { MyPart } from './my-part.js';
import { RoundList } from './round-list.js';

/** The round beside the discussion: my part in it, and everybody's. */
export function RoundArea() {
  return (
    <>
      <MyPart />
      <RoundList />
    </>
  );
}

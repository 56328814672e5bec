import { Button } from '../../ui/button.js';
import { usePartActions } from './use-part-actions.js';

/** For who has the floor in a round and has said nothing yet: the others go first. */
export function PutOffButton() {
  const action = usePartActions().find(({ key }) => key === 'passForNow');
  if (action === undefined) return null;
  return (
    <Button size="small" off={action.isUnderWay} onPress={action.give}>
      {action.label}
    </Button>
  );
}

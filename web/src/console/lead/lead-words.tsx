import { useTranslation } from 'react-i18next';
import { useLive, usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { useModeratorsHere } from './use-moderators-here.js';

/** Who leads, and who else moderates, in a line or two. */
export function LeadWords({
  className,
  withOthers,
}: {
  readonly className: string | undefined;
  readonly withOthers: boolean;
}) {
  const { t } = useTranslation('staff');
  const { state, you } = useLive();
  const nameOf = usePersonName();
  const formats = useFormats();
  const { lead } = state;
  const others = useModeratorsHere().filter(({ id }) => id !== lead);
  return (
    <p className={className}>
      {lead === null
        ? t('lead.free')
        : lead === you.person
          ? t('lead.mine')
          : t('lead.now', { name: nameOf(lead) })}
      {others.length === 0 || !withOthers ? null : (
        <>
          <br />
          {t('lead.with', { names: formats.list(others.map(({ name }) => name)) })}
        </>
      )}
    </p>
  );
}

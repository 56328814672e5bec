import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewMember } from '../../../src/core/protocol/http.js';
import { ROLES, type NetworkId, type Role } from '../../../src/core/session/ids.js';
import { request } from '../http/api.js';
import { keys } from '../http/queries.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import styles from './network-page.module.css';
import { NotSaved } from './not-saved.js';

/** Organising concerns the whole server, so nobody is an organiser of one network. */
const MEMBER_ROLES = ROLES.filter((role) => role !== 'organiser');

/** Adds people to a network one after the other. */
export function AddPersonDialog({
  network,
  onClose,
}: {
  readonly network: NetworkId;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const [role, setRole] = useState<Role>('participant');
  const add = useMutation({
    mutationFn: (member: NewMember) => request('POST', `/networks/${network}/people`, member),
    onSuccess: async () => {
      setName('');
      await queries.invalidateQueries({ queryKey: keys.members(network) });
    },
  });
  const isWhole = name.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole && !add.isPending) add.mutate({ name: name.trim(), unit: unit.trim(), role });
  };
  return (
    <Dialog title={t('network.addPerson')} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <Field label={t('network.name')} value={name} onChange={setName} required autoFocus />
        <Field label={t('network.unit')} hint={t('network.unitHint')} value={unit} onChange={setUnit} />
        <Choice
          label={t('network.role')}
          value={role}
          onChange={setRole}
          options={MEMBER_ROLES.map((value) => ({ value, label: t(`app:role.${value}`) }))}
        />
        <NotSaved error={add.error} />
        <div role="status">
          {add.isSuccess ? (
            <Notice tone="floor" icon="check" title={t('network.added', { name: add.variables.name })} />
          ) : null}
        </div>
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.close')}</Button>
          <Button type="submit" kind="primary">
            {t('network.add')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

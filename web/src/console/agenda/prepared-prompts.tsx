import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { AgendaItem, PreparedPrompt } from '../../../../src/core/session/state.js';
import { useLive } from '../../session/live-context.js';
import { Icon } from '../../ui/icons.js';
import { Menu } from '../../ui/menu.js';
import { ActionButton } from '../action-button.js';
import { PromptDialog } from '../prompt-dialog.js';
import { ReasonDialog } from '../reason-dialog.js';
import { useAct } from '../use-act.js';
import styles from './agenda.module.css';

/** The questions that are written down for an item; one press puts one. */
export function PreparedPrompts({ item, canPut }: { readonly item: AgendaItem; readonly canPut: boolean }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const [edits, setEdits] = useState<PreparedPrompt | null>(null);
  const [drops, setDrops] = useState<PreparedPrompt | null>(null);
  const dropOf = ({ id: prompt }: PreparedPrompt): PersonCommand => ({ type: 'DropPreparedPrompt', prompt });
  if (item.prompts.length === 0) return null;
  const next = item.prompts.find(({ isPut }) => !isPut);
  return (
    <div>
      <p className={styles['label']}>{t('agenda.prompts')}</p>
      <ul className={styles['prompts']}>
        {item.prompts.map((prompt) => {
          const isOn = state.prompt?.text === prompt.text;
          const edit: PersonCommand = { type: 'EditPreparedPrompt', prompt: prompt.id, text: '…' };
          return (
            <li key={prompt.id} className={styles['prompt']} data-put={prompt.isPut}>
              <p className={styles['promptText']} dir="auto">
                {prompt.text}
              </p>
              <div className={styles['promptTools']}>
                {isOn ? (
                  <span className={styles['on']}>
                    <Icon name="check" size={16} /> {t('agenda.promptOn')}
                  </span>
                ) : canPut ? (
                  <ActionButton
                    size="small"
                    {...(prompt === next ? { shortcut: 'prepared' as const } : {})}
                    command={{ type: 'PutPrepared', prompt: prompt.id }}
                    label={t('agenda.putThis', { text: prompt.text })}
                  >
                    {t(prompt.isPut ? 'agenda.putAgain' : 'agenda.put')}
                  </ActionButton>
                ) : null}
                {prompt.isPut ? null : (
                  <Menu
                    label={t('agenda.promptMenu', { text: prompt.text })}
                    actions={[
                      {
                        key: 'edit',
                        label: t('agenda.editPrompt'),
                        off: off(edit),
                        act: () => setEdits(prompt),
                      },
                      {
                        key: 'drop',
                        label: t('agenda.dropPrompt'),
                        isDanger: true,
                        off: off(dropOf(prompt)),
                        act: () => setDrops(prompt),
                      },
                    ]}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {drops === null ? null : (
        <ReasonDialog
          title={t('sure.dropPromptTitle')}
          hint={drops.text}
          field={null}
          confirm={t('sure.dropPromptConfirm')}
          isRequired={false}
          isDanger
          why={off(dropOf(drops))}
          onConfirm={() => act(dropOf(drops))}
          onClose={() => setDrops(null)}
        />
      )}
      {edits === null ? null : <PreparedDialog item={item} prompt={edits} onClose={() => setEdits(null)} />}
    </div>
  );
}

/** Writes a question for later, or changes one. */
export function PreparedDialog({
  item,
  prompt,
  onClose,
}: {
  readonly item: AgendaItem;
  readonly prompt: PreparedPrompt | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  return (
    <PromptDialog
      title={t('agenda.promptTitle', { title: item.title })}
      hint={t('agenda.promptHint')}
      confirm={t('agenda.save')}
      present={prompt?.text ?? ''}
      about={item.topic}
      commandFor={(text) =>
        prompt === null
          ? { type: 'PreparePrompt', item: item.id, text }
          : { type: 'EditPreparedPrompt', prompt: prompt.id, text }
      }
      onClose={onClose}
    />
  );
}

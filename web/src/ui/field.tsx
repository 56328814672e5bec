import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';

/** What a text field can be given. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly rows?: number;
  readonly type?: HTMLInputTypeAttribute;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
}

/** A labelled line, or area with `rows`, to write in. */
export function Field({
  label,
  value,
  onChange,
  hint,
  rows,
  type = 'text',
  required = false,
  autoFocus = false,
}: FieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      className={styles['field']!}
      value={value}
      onChange={onChange}
      isRequired={required}
      autoFocus={autoFocus}
    >
      <Label className={styles['label']}>{label}</Label>
      {rows === undefined ? (
        <Input className={styles['input']!} type={type} autoComplete="off" />
      ) : (
        <TextArea className={styles['input']!} rows={rows} dir="auto" />
      )}
      <FieldError className={styles['error']!}>{t('common.required')}</FieldError>
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint']}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}

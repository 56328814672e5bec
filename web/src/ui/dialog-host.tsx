import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

/** Opens a dialog above the list that its button stands in, and closes it. */
export interface DialogPlace {
  readonly open: (dialog: ReactNode) => void;
  readonly close: () => void;
}

const DialogContext = createContext<DialogPlace | null>(null);

/** Holds the one open dialog of a list, so that it outlives the line it was opened from. */
export function DialogHost({ children }: { readonly children: ReactNode }) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const place = useMemo(() => ({ open: setDialog, close: () => setDialog(null) }), []);
  return (
    <DialogContext value={place}>
      {children}
      {dialog}
    </DialogContext>
  );
}

/** The place for the dialogs of the list around. */
export function useDialogPlace(): DialogPlace {
  const place = useContext(DialogContext);
  if (place === null) throw new Error('useDialogPlace outside DialogHost');
  return place;
}

import { memo } from 'react';
import { withLinks } from './links.js';

/** What a person wrote, as they wrote it: lines kept, addresses to follow, its own direction. */
export const Words = memo(function Words({ text }: { readonly text: string }) {
  return (
    <bdi dir="auto" style={{ whiteSpace: 'pre-wrap', display: 'block' }}>
      {withLinks(text).map((piece, index) =>
        piece.href === null ? (
          piece.text
        ) : (
          <a key={index} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">
            {piece.text}
          </a>
        ),
      )}
    </bdi>
  );
});

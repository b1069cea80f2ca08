import { useWords } from '../../words/language.js';
import { partWords } from '../part-words.js';

/** The board's marks with their names; each differs in form, not only in colour. */
export function Legend() {
  const { legend } = useWords(partWords);
  return (
    <ul className="legend">
      {(['drive', 'wait', 'serve', 'pause', 'cap'] as const).map((mark) => (
        <li key={mark}>
          <svg width="24" height="16" aria-hidden="true" className={`mark mark-${mark}`}>
            {mark === 'drive' || mark === 'cap' ? (
              <line x1="1" x2="23" y1="8" y2="8" />
            ) : (
              <rect x="2" y="2" width="20" height="12" rx="3" />
            )}
          </svg>
          {legend[mark]}
        </li>
      ))}
    </ul>
  );
}

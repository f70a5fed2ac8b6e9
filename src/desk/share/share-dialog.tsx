import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ShareMessages } from '../../locale/share-messages.ts';
import { loadCardMessages } from '../../locale/card-messages.ts';
import { loadDebriefMessages } from '../../locale/debrief-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { ShareModel, ShareOption, ShareWay } from '../../presenter/share-model.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { Lazily } from '../shell/lazily.tsx';
import type { SaveCard } from './card-way.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: ShareMessages;
  readonly tell: () => Promise<ShareModel>;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onWay: (way: ShareWay) => void;
  readonly onSaveCard: SaveCard;
  readonly onClose: () => void;
}

/** Every way in which a session can be given to others. */
export function ShareDialog({ tongue, words, tell, onCopy, onWay, onSaveCard, onClose }: Props): JSX.Element {
  const [model, setModel] = useState<ShareModel | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => void tell().then(setModel), []);
  const copy = (text: string): void =>
    void onCopy(text).then((copied) => setSaid(copied ? words.copied : words.copyByHand));
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      className="share-dialog"
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      <p>{words.intro}</p>
      {model ? (
        <ul class="share-ways">
          {model.options.map((option) => (
            <Way
              key={option.way}
              tongue={tongue}
              words={words}
              step={model.step ?? 1}
              option={option}
              onCopy={copy}
              onWay={onWay}
              onSaveCard={onSaveCard}
              onSaid={setSaid}
            />
          ))}
        </ul>
      ) : (
        <p class="aside">{words.waiting}</p>
      )}
      <p class="share-said" role="status">
        {said}
      </p>
    </Dialog>
  );
}

interface WayProps {
  readonly tongue: Tongue;
  readonly words: ShareMessages;
  readonly option: ShareOption;
  readonly step: number;
  readonly onCopy: (text: string) => void;
  readonly onWay: (way: ShareWay) => void;
  readonly onSaveCard: SaveCard;
  readonly onSaid: (says: string) => void;
}

function Way({ tongue, words, option, step, onCopy, onWay, onSaveCard, onSaid }: WayProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { name, about, does } = words.ways[option.way];
  return (
    <li class="share-way">
      <h3 id={id}>{name}</h3>
      <p>{option.is === 'closed' ? tongue.of(option.because) : option.way === 'moment' ? words.moment(step) : about}</p>
      {option.is === 'text' && (
        <div class="share-line">
          <textarea
            ref={field}
            readOnly
            rows={option.long ? 5 : 1}
            wrap={option.long ? 'soft' : 'off'}
            aria-labelledby={id}
            spellcheck={false}
            value={option.text}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button
            onPress={() => {
              // Where the page may not write to the clipboard, what is selected is copied.
              field.current?.select();
              onCopy(option.text);
            }}
          >
            {does}
          </Button>
        </div>
      )}
      {option.is === 'picture' && (
        <Lazily
          waiting={words.waiting}
          load={() =>
            Promise.all([
              import('./card-way.tsx'),
              loadCardMessages(tongue.language),
              loadDebriefMessages(tongue.language),
            ] as const)
          }
          show={([{ CardWay }, card, { debrief }]) => (
            <CardWay
              tongue={tongue}
              words={card}
              does={does}
              debrief={debrief}
              card={option.card}
              onCopy={onCopy}
              onSave={onSaveCard}
              onSaid={onSaid}
            />
          )}
        />
      )}
      {option.is === 'action' && <Button onPress={() => onWay(option.way)}>{does}</Button>}
    </li>
  );
}

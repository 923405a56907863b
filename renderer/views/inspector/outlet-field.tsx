/** Which outlet an article is from: one that the case has already, a new one, or none that is named. */
import { useState } from 'react';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { outletsOf } from '#shared/derive/outlets.ts';
import { t } from '#shared/i18n/text.ts';
import { useCase, useWritable } from '../../app/workspace-context.ts';
import { EditPopover } from '../../ui/edit-popover.tsx';
import { plainly, ValueText } from '../../ui/editable-value.tsx';
import { FinderList } from '../../ui/finder-list.tsx';
import type { ArticleProps } from './article-details.tsx';
import { notNamed } from './not-named.ts';
import { useEdit } from './use-edit.ts';

export function OutletField({ article }: ArticleProps) {
  const writable = useWritable();
  const shown = article.outlet === null ? notNamed() : plainly(article.outlet);
  if (!writable) return <ValueText shown={shown} />;
  return (
    <EditPopover label={t('inspector.facts.outlet')} shown={shown}>
      {(close) => <OutletEditor article={article} close={close} />}
    </EditPopover>
  );
}

const UNNAMED = 'unnamed';

function OutletEditor({ article, close }: ArticleProps & { readonly close: () => void }) {
  const edit = useEdit();
  const articles = useCase((data) => data.articles);
  const [text, setText] = useState('');
  const name = text.trim();
  const known = outletsOf(articles).filter((outlet) => outlet !== article.outlet && fitsWords(outlet, name));
  const isNamed = article.outlet !== null;
  const isNew = name !== '' && name !== article.outlet && !known.includes(name);
  const pick = (id: string) => {
    close();
    const outlet = id === UNNAMED ? null : id.slice(id.indexOf(':') + 1);
    void edit('article.setOutlet', { articleId: article.id, outlet }, 'outlet');
  };
  return (
    <FinderList
      label={t('inspector.outlets.find')}
      text={text}
      onText={setText}
      sections={[
        {
          title: t('inspector.outlets.known'),
          items: known.map((outlet) => ({ id: `of:${outlet}`, label: outlet })),
        },
        { title: t('inspector.outlets.new'), items: isNew ? [{ id: `new:${name}`, label: name }] : [] },
        {
          title: t('inspector.outlets.none'),
          items: isNamed && name === '' ? [{ id: UNNAMED, label: t('inspector.outlets.unnamed') }] : [],
        },
      ]}
      nothing={t('inspector.outlets.type')}
      onPick={pick}
    />
  );
}

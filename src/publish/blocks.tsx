import type { VNode } from 'preact';
import type { Block, Cell, Row } from '../read/blocks.ts';
import { slug } from './surroundings.ts';
import { Words, type Setting } from './words.tsx';

/** The author's blocks as HTML, in their order. `depth` is added to the depth of headings. */
export function Blocks({ blocks, setting, depth = 1 }: { readonly blocks: readonly Block[]; readonly setting: Setting; readonly depth?: number }): VNode {
  return <>{blocks.map((block) => <OneBlock block={block} setting={setting} depth={depth} />)}</>;
}

export function OneBlock({ block, setting, depth = 1 }: { readonly block: Block; readonly setting: Setting; readonly depth?: number }): VNode | null {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, Math.max(2, block.depth + depth))}` as 'h2';
      return <Heading id={setting.around.id(`h-${slug(block.anchor ?? block.words.text)}`)}><Words passage={block.words} setting={setting} /></Heading>;
    }
    case 'paragraph':
      return <p><Words passage={block.words} setting={setting} /></p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return <List>{block.items.map(({ blocks, checked }) => <li>{checked !== undefined && <span class="task">{checked ? '☑' : '☐'} </span>}<Tight blocks={blocks} setting={setting} depth={depth} /></li>)}</List>;
    }
    case 'definitions':
      return <dl>{block.groups.map(({ terms, definitions }) => <>{terms.map((term) => <dt><Words passage={term} setting={setting} /></dt>)}{definitions.map((blocks) => <dd><Tight blocks={blocks} setting={setting} depth={depth} /></dd>)}</>)}</dl>;
    case 'table':
      return <Table rows={block.rows} header={block.header} setting={setting} />;
    case 'quote':
      return <blockquote><Blocks blocks={block.blocks} setting={setting} depth={depth} /></blockquote>;
    case 'section':
      return <Blocks blocks={block.blocks} setting={setting} depth={depth} />;
    case 'code':
      return <pre tabIndex={0}><code>{block.text}</code></pre>;
    case 'rule':
      return <hr />;
    case 'footnote':
      return <div class="footnote" id={setting.around.id(`fn-${block.label}`)}><span class="mark">{block.label}</span><Blocks blocks={block.blocks} setting={setting} depth={depth} /></div>;
    case 'raw':
      return <pre class="raw" tabIndex={0}>{block.text}</pre>;
  }
}

/** The blocks of a list item: a single paragraph goes without its element. */
function Tight({ blocks, setting, depth }: { readonly blocks: readonly Block[]; readonly setting: Setting; readonly depth: number }): VNode {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || rest.some(({ kind }) => kind === 'paragraph')) return <Blocks blocks={blocks} setting={setting} depth={depth} />;
  return <><Words passage={first.words} setting={setting} /><Blocks blocks={rest} setting={setting} depth={depth} /></>;
}

function Table({ header, rows, setting }: { readonly header: Row | undefined; readonly rows: readonly Row[]; readonly setting: Setting }): VNode {
  const words = ({ words: passage }: Cell) => <Words passage={passage} setting={setting} />;
  return (
    <div class="table" tabIndex={0} role="region" aria-label="Table">
      <table>
        {header && <thead><tr>{header.cells.map((cell) => <th scope="col">{words(cell)}</th>)}</tr></thead>}
        <tbody>{rows.map(({ cells }) => <tr>{cells.map((cell) => <td>{words(cell)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

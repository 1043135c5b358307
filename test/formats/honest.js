/** What is dishonest in a document's spans: every run must be the words at its place, every span lie in the text. */
export function dishonestSpans({ source, blocks }) {
    const { text } = source;
    const faults = [];
    const inside = (at, what) => {
        if (!(at.start >= 0 && at.start <= at.end && at.end <= text.length))
            faults.push(`${what} ${at.start}..${at.end} is not in the text`);
    };
    const words = (passage) => {
        for (const run of passage.runs) {
            inside(run.at, 'run');
            const there = text.slice(run.at.start, run.at.end);
            const divides = run.kind === 'text' && run.text.length === run.at.end - run.at.start;
            if (divides && run.text.trim() !== '' && there !== run.text)
                faults.push(`run "${run.text.slice(0, 40)}" stands where "${there.slice(0, 40)}" is`);
        }
        if (passage.runs.map((run) => run.text).join('') !== passage.text)
            faults.push(`passage "${passage.text.slice(0, 40)}" is not its runs`);
    };
    const walk = (block) => {
        inside(block.at, block.kind);
        switch (block.kind) {
            case 'heading':
            case 'paragraph': return words(block.words);
            case 'list': return block.items.forEach((item) => { inside(item.at, 'item'); item.blocks.forEach(walk); });
            case 'definitions': return block.groups.forEach((group) => { group.terms.forEach(words); group.definitions.flat().forEach(walk); });
            case 'table':
                return [...(block.header ? [block.header] : []), ...block.rows].forEach((row) => {
                    inside(row.at, 'row');
                    if (row.dated)
                        inside(row.dated.at, 'dated');
                    row.cells.forEach((cell) => { inside(cell.at, 'cell'); words(cell.words); });
                });
            case 'quote':
            case 'section':
            case 'footnote': return block.blocks.forEach(walk);
            default: return undefined;
        }
    };
    blocks.forEach(walk);
    for (const { at } of source.origins ?? [])
        inside(at, 'origin');
    return faults;
}
/** What is dishonest in an account's entries: a label must be at its place, and so must be the entry. */
export function dishonestEntries({ source, entries }) {
    return entries.flatMap(({ id, at, label, labelText }) => {
        const faults = [];
        if (!(at.start >= 0 && at.start < at.end && at.end <= source.text.length))
            faults.push(`${id} is not in the text`);
        const there = new Set(source.text.slice(label.start, label.end).match(/\p{N}+/gu));
        if (!(labelText.match(/\p{N}+/gu) ?? []).every((part) => [...there].some((word) => word.includes(part) || Number(word) === Number(part))))
            faults.push(`${id}: "${labelText}" is not at its place`);
        return faults;
    });
}

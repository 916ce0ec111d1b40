import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event, type ScalarEvent } from "js-yaml";
import { limits, type SourceChild, type SourceNode } from "./source-node.js";

/** The places of the values of a text that `readYaml` has read: nothing in it is nested too deep. */
export function yamlNodes(text: string): SourceNode {
  const events = parseEvents(text, { maxDepth: limits.depth });
  const anchors = new Map<string, SourceNode>();
  // The first event begins the document.
  let at = 1;

  const remember = ({ anchorStart, anchorEnd }: Anchored, node: SourceNode) => {
    if (anchorStart >= 0) anchors.set(text.slice(anchorStart, anchorEnd), node);
  };
  const isOpen = () => at < events.length && events[at]?.type !== EVENT_ID.POP;

  /** An empty value has no place of its own: it gets the one given. */
  const read = (place: number): Placed => {
    const event = events[at++];
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const node = scalarNode(event, text) ?? createNode(place, place);
        remember(event, node);
        return { node };
      }
      case EVENT_ID.ALIAS: {
        const { anchorStart, anchorEnd } = event;
        const target = anchors.get(text.slice(anchorStart, anchorEnd));
        return { node: createNode(anchorStart - 1, anchorEnd), target };
      }
      case EVENT_ID.SEQUENCE: {
        const node = createNode(event.start, event.start);
        remember(event, node);
        while (isOpen()) node.children.set(node.children.size, { key: undefined, ...read(event.start) });
        at += 1;
        return { node };
      }
      case EVENT_ID.MAPPING: {
        const node = createNode(event.start, event.start);
        remember(event, node);
        const merged: Placed[] = [];
        while (isOpen()) {
          const key = events[at];
          const { node: keyNode } = read(event.start);
          const value = read(keyNode.start);
          if (isMergeKey(key, text)) merged.push(value);
          else node.children.set(nameOf(key, text), { key: keyNode.start, ...value });
        }
        at += 1;
        mergeInto(node, merged);
        return { node };
      }
      default:
        return { node: createNode(place, place) };
    }
  };
  return read(0).node;
}

type Placed = Pick<SourceChild, "node" | "target">;

interface Anchored {
  readonly anchorStart: number;
  readonly anchorEnd: number;
}

interface Node extends SourceNode {
  readonly children: Map<string | number, SourceChild>;
}

function createNode(start: number, end: number): Node {
  return { start, end, children: new Map() };
}

/** Nothing where the value is empty. */
function scalarNode({ valueStart, valueEnd, style }: ScalarEvent, text: string): Node | undefined {
  if (valueStart < 0) return undefined;
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return createNode(valueStart - 1, valueEnd + 1);
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      // The first words of a block, below the sign that announces it.
      const blank = /^\s*/.exec(text.slice(valueStart, valueEnd))?.[0].length ?? 0;
      return valueStart + blank < valueEnd ? createNode(valueStart + blank, valueEnd) : undefined;
    }
    default:
      return createNode(valueStart, valueEnd);
  }
}

function nameOf(key: Event | undefined, text: string): string {
  return key?.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : "";
}

function isMergeKey(key: Event | undefined, text: string): boolean {
  return key?.type === EVENT_ID.SCALAR && key.style === SCALAR_STYLE.PLAIN && getScalarValue(text, key) === "<<";
}

/** What `<<` brings stands where it was written; what the mapping says itself goes before it. */
function mergeInto({ children }: Node, merged: readonly Placed[]): void {
  for (const { node, target = node } of merged) {
    const isList = target.children.has(0);
    const sources = isList ? [...target.children.values()].map((item) => item.target ?? item.node) : [target];
    for (const source of sources)
      for (const [name, child] of source.children) if (!children.has(name)) children.set(name, child);
  }
}

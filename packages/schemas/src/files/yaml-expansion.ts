import { EVENT_ID, type Event } from "js-yaml";
import { limits } from "./source-node.js";
import type { Refuse } from "./unreadable.js";

/**
 * Refuses what would grow out of bounds once its aliases are replaced by what they repeat: one that stands inside of what
 * it repeats has no end, and ten times ten times ten of them fill the memory.
 */
export function checkExpansion(events: readonly Event[], text: string, refuse: Refuse): void {
  const anchors = new Map<string, Expanded>();
  const open: Expanded[] = [];
  const add = (values: number, height: number, offset: number) => {
    if (open.length + height > limits.depth) refuse("too_deep", offset, { limit: limits.depth });
    const parent = open.at(-1);
    if (!parent) return;
    parent.values += values;
    parent.height = Math.max(parent.height, height + 1);
    if (parent.values > limits.values) refuse("too_many", offset, { limit: limits.values });
  };
  for (const event of events)
    switch (event.type) {
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const collection = { values: 1, height: 1, isOpen: true, start: event.start };
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), collection);
        open.push(collection);
        break;
      }
      case EVENT_ID.SCALAR:
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), { ...scalar });
        add(1, 0, Math.max(event.valueStart, 0));
        break;
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const offset = event.anchorStart - 1;
        const anchor = anchors.get(name);
        if (!anchor) refuse("yaml_alias", offset, { name });
        if (anchor.isOpen) refuse("yaml_alias_cyclic", offset, { name });
        add(anchor.values, anchor.height, offset);
        break;
      }
      case EVENT_ID.POP: {
        const collection = open.pop();
        if (!collection) break;
        collection.isOpen = false;
        add(collection.values, collection.height, collection.start);
        break;
      }
    }
}

/** A value with all that its aliases repeat: how many values that is, and how deep they are nested. */
interface Expanded {
  values: number;
  height: number;
  isOpen: boolean;
  readonly start: number;
}

const scalar: Expanded = { values: 1, height: 0, isOpen: false, start: 0 };

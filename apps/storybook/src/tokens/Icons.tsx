import { Icon, type IconProps } from "@tdh/ui";
import type { ReactNode } from "react";
import "./tokens.css";

/** Every icon, with its name. */
export function Icons(): ReactNode {
  return (
    <ul className="tdh-icons sb-unstyled">
      {names.map((name) => (
        <li key={name}>
          <span>
            <Icon name={name} />
          </span>
          {name}
        </li>
      ))}
    </ul>
  );
}

const names: readonly IconProps["name"][] = ["arrow", "check", "close", "download", "external", "play"];

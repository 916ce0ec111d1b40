import { DonationForm } from "@tdh/donation";
import type { ReactNode } from "react";
import { Island } from "../island/Island.js";
import { Prose } from "../prose/Prose.js";
import type { BlockProps } from "./block.js";
import { Section } from "./Section.js";
import { widgetProps } from "./widget-props.js";

/** An appeal to give to: what the money is for, and a form that works before its script arrives. */
export function DonationBlock({ block, outer, page }: BlockProps<"donation">): ReactNode {
  const props = widgetProps("donation", block.donation, page.donations);
  return (
    <Section outer={outer} type="donation" heading={props.appeal.title}>
      <Prose text={props.appeal.purpose} />
      <div className="tdh-card">
        <Island name="donation" props={props}>
          <DonationForm {...props} />
        </Island>
      </div>
    </Section>
  );
}

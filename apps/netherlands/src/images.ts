import { buildShareImage } from "@tdh/campaign/images";

const artwork = new URL("../public/artwork/", import.meta.url);

await buildShareImage({ from: new URL("screen.svg", artwork), to: new URL("share.jpg", artwork) });

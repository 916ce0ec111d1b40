/**
 * Lets films on other sites play in the page: a plain click on one puts the player of YouTube (its domain without
 * cookies) or Vimeo (without tracking) in its place, and focus on it. Before that nothing is asked of those sites, and a
 * click with another button or a modifier key follows the link as ever. It may be called again after more of a page has
 * arrived.
 */
export function enhanceVideos(root: ParentNode = document): void {
  for (const link of root.querySelectorAll<HTMLElement>("a[data-tdh-player]")) link.addEventListener("click", play);
}

function play(event: MouseEvent): void {
  const { currentTarget: link, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (!(link instanceof HTMLElement) || event.defaultPrevented) return;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
  event.preventDefault();
  const { tdhPlayer = "", tdhTitle = "" } = link.dataset;
  const player = document.createElement("iframe");
  player.className = "tdh-video-frame";
  player.title = tdhTitle;
  player.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  player.allowFullscreen = true;
  // YouTube plays nothing for a page that does not say where it stands; it need not know more.
  player.referrerPolicy = "strict-origin-when-cross-origin";
  player.src = tdhPlayer;
  link.replaceWith(player);
  player.focus();
}

export { enhanceVideos } from "./enhance-videos.js";

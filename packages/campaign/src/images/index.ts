export { buildImages } from "./build-images.js";
export { buildShareImage, type BuildShareImageOptions } from "./build-share-image.js";
export { ImageOptionsError, ImagePositionError, ImageRefusedError, type RefusedImage } from "./errors.js";
export type { ImageSet, ImageSets } from "./image-set.js";
export type { BuildImagesOptions, ImageQuality } from "./resolve-options.js";

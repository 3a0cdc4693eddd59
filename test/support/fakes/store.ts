import { openStorage, type Storage } from "../../../storage/open.ts";

/** The real storage in memory: nothing about it is worth faking. */
export const memoryStorage = (): Promise<Storage> => openStorage("sqlite::memory:");

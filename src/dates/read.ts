import { reading } from './languages/en.ts';
import { dateReader } from './reader/reader.ts';

/**
 * The reader of English dates of the Gregorian calendar. For other languages and calendars make one, of just those parts:
 * `dateReader([en, de], { calendars: conversion([julian]), detect: detector, elsewhere })`, or take all from `annals/dates/every`.
 */
export const { readDates, readLabel, leadingDate } = dateReader([reading]);

import { expect, test } from 'vitest';
import { isXml, looksLikeHtml } from '../../src/reading/html-kind.ts';

const NO_HINTS = { contentType: null, url: null, name: null };
const TEXT = '<h1>Brug</h1><p>De brug is open.</p><p>Voor iedereen.</p>';

test.each([
  ['a style', `<style>p { color: red }</style>${TEXT}`],
  ['a script', `<script src="a.js"></script>${TEXT}`],
  ['a link', `<link rel="stylesheet" href="a.css">${TEXT}`],
  ['an anchor', `<a name=top></a>${TEXT}`],
  ['paragraphs that nobody closes', '<font size=2><p>Een.<p>Twee.<p>Drie.'],
  ['an instruction of a program', '<?php x ?><html><p>x'],
  ['a document type with entities', '<!DOCTYPE lolz [<!ENTITY lol "<lol>">\n]><html><p>x'],
  ['a document type of old', '<!-- x -->\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>x'],
  ['a long comment', `<!--${' wet '.repeat(50_000)}--><html><p>x`],
  ['many comments', `${'<!-- x -->\n'.repeat(50_000)}<html><p>x`],
])('a page that begins with %s', (_, text) => {
  expect(looksLikeHtml(text, NO_HINTS)).toBe(true);
});

test('a page that its name or its server calls one, where it begins with a tag', () => {
  const page = '<x-nieuws>De brug is open.</x-nieuws>';
  expect(looksLikeHtml(page, NO_HINTS)).toBe(false);
  expect(looksLikeHtml(page, { ...NO_HINTS, name: 'brug.HTM' })).toBe(true);
  expect(looksLikeHtml(page, { ...NO_HINTS, url: 'https://x.example/brug.html?a=b' })).toBe(true);
  expect(looksLikeHtml(page, { ...NO_HINTS, contentType: 'text/html; charset=utf-8' })).toBe(true);
  expect(looksLikeHtml('De brug is open.', { ...NO_HINTS, contentType: 'text/html' })).toBe(false);
  expect(looksLikeHtml(`Let op! ${TEXT}<p>x</p>`, { ...NO_HINTS, contentType: 'text/html' })).toBe(true);
});

test.each([
  ['text', 'De brug is <b>open</b>.'],
  ['text between angles', '<De redactie> schrijft.'],
  ['Markdown with a tag on top', '<a name="top"></a>\n\n# Brug\n\nOpen.'],
  ['a comment without end', '<!-- <html>'],
])('no page: %s', (_, text) => {
  expect(looksLikeHtml(text, NO_HINTS)).toBe(false);
});

test('slides in Markdown may have a style', () => {
  const slides = '<style>h1 { color: red }</style>\n\n# Brug';
  expect(looksLikeHtml(slides, { ...NO_HINTS, name: 'brug.md' })).toBe(false);
});

test('a feed is XML, even where its server calls it a page', () => {
  const feed = '<rss version="2.0"><channel><item>a</item></channel></rss>';
  expect(looksLikeHtml(feed, { ...NO_HINTS, contentType: 'text/html' })).toBe(false);
  expect(isXml(feed)).toBe(true);
  expect(isXml(`<?xml version="1.0"?>\n<wet/>`)).toBe(true);
  expect(isXml('De brug is open.')).toBe(false);
});

test.each(['<!--', '<!a[>', '<?', '<!', '<!---->', '<!a[]>', '<p '])('%s a million times takes no time', (piece) => {
  const text = piece.repeat(1_000_000);
  const start = performance.now();
  looksLikeHtml(text, NO_HINTS);
  expect(performance.now() - start).toBeLessThan(3000);
});

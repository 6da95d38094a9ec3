import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostPermissions } from '../../lexicon/publisher-patterns.ts';
import { BUILDS } from '../../tools/measure-build.ts';

interface Manifest {
  manifest_version: number;
  name: string;
  default_locale: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: { required: string[] } } };
  icons: Record<string, string>;
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe.each(Object.entries(BUILDS))('the manifest for %s', (browser, folder) => {
  it('asks for exactly what was promised', () => {
    const manifest = readManifest(folder);
    const panel = browser === 'chromium' && manifest.permissions.includes('sidePanel') ? ['sidePanel'] : [];
    expect([...manifest.permissions].toSorted()).toEqual(['activeTab', 'scripting', ...panel, 'storage', 'unlimitedStorage'].toSorted());
    expect(manifest.host_permissions).toEqual(hostPermissions);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('names at least 120 sites one by one, and no pattern that takes in more', () => {
    expect(new Set(hostPermissions).size).toBeGreaterThanOrEqual(120);
    for (const pattern of hostPermissions) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  it('shows nothing to pages and runs nothing on them by itself', () => {
    const manifest = readManifest(folder);
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'oauth2', 'update_url', 'key']) expect(manifest).not.toHaveProperty(key);
  });

  it('lets its own pages reach no network', () => {
    const policy = readManifest(folder).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  });

  it('starts in Arabic, with its words there', () => {
    const manifest = readManifest(folder);
    expect(manifest).toMatchObject({ manifest_version: 3, default_locale: 'ar' });
    for (const locale of ['ar', 'en']) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
      expect(messages.extensionName?.message).toBeTruthy();
      expect(messages.extensionDescription?.message).toBeTruthy();
    }
  });

  it('has the icons that it names', () => {
    const icons = Object.values(readManifest(folder).icons ?? {});
    expect(icons.length).toBeGreaterThanOrEqual(3);
    for (const icon of icons) expect(readFileSync(join(folder, icon)).length).toBeGreaterThan(100);
  });
});

it('collects no data, and says so to Firefox', () => {
  expect(readManifest(BUILDS.firefox).browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

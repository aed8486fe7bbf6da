import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { callCli } from './call-cli.ts';
import { runCli } from './run-cli.ts';

test('cases --json prints the same bytes for the same seed in every process, and others for another', async () => {
  const print = (seed: string) => ['cases', '--json', '--seed', seed];
  const again = await runCli(print('42'));
  const once = await callCli(print('42'));
  const other = await callCli(print('43'));
  expect(JSON.parse(once.stdout).length).toBeGreaterThan(100);
  expect(again.stdout).toBe(once.stdout);
  expect(other.stdout).not.toBe(once.stdout);
});

test('plan adds its batches up', async () => {
  const { stdout } = await callCli(['plan', '--json']);
  const { total, batches } = JSON.parse(stdout) as {
    total: { requests: number };
    batches: { requests: number }[];
  };
  expect(total.requests).toBe(batches.reduce((sum, batch) => sum + batch.requests, 0));
});

test('requirements names every requirement of the register', async () => {
  const { stdout } = await callCli(['requirements']);
  for (const { id } of loadContract().requirements) expect(stdout).toContain(` ${id} `);
});

test('mock --list names defects and flavours', async () => {
  const { stdout } = await callCli(['mock', '--list']);
  expect(stdout).toContain('token-any-accepted');
  expect(stdout).toContain('accepted-as-202');
});

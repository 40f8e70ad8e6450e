import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Beside a button that can't be pressed: what is missing for it, read aloud too. */
export function Missing({ children }: { children: ReactNode }) {
  return (
    <Text component="div" role="status" size="sm" c="dimmed">
      {children}
    </Text>
  );
}

import { Button, Input } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { organizationQuery } from './api';
import { FindContact } from './FindContact';

interface Props {
  organizationId: string | undefined;
  onChange: (organizationId: string | undefined) => void;
}

/** The organisation whose people are shown: found by a part of its name, taken away by one tap. */
export function OrganizationFilter({ organizationId, onChange }: Props) {
  const { t } = useTranslation('contacts');
  const chosen = useQuery({ ...organizationQuery(organizationId ?? ''), enabled: Boolean(organizationId) });
  if (!organizationId) {
    return (
      <FindContact kinds={['organization']} label={t('filter.organization')} onPick={(o) => onChange(o.id)} />
    );
  }
  const name = chosen.data?.data.name ?? t('filter.organizationChosen');
  return (
    <Input.Wrapper label={t('filter.organization')} labelElement="div">
      <Button
        variant="default"
        fullWidth
        justify="space-between"
        rightSection={<X size={16} aria-hidden />}
        aria-label={t('filter.organizationOff', { name })}
        onClick={() => onChange(undefined)}
      >
        {name}
      </Button>
    </Input.Wrapper>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { notifyDone } from '~/ui/notify';

type Contact = { personId?: string; organizationId?: string };

/** Closes an item of the reference list by a contact of the region. */
export function useReferenceLink(itemId: string, onDone?: () => void) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  return useCommand({
    run: (contact: Contact, key) =>
      body(
        api.POST('/api/v1/contacts/coverage/{itemId}/links', {
          params: { path: { itemId } },
          body: contact,
          headers: by(key),
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'coverage'] });
      notifyDone(t('coverage.linked'));
      onDone?.();
    },
  });
}

import {
  CalendarDays,
  ContactRound,
  Globe,
  House,
  Inbox,
  type LucideIcon,
  Mail,
  Phone,
  Upload,
  Users,
} from 'lucide-react';
import type { Place } from '~/lib/nav';

/** The places' pictures, apart from lib/nav: the routes need the places before anything is drawn. */
export const ICONS: Record<Place['key'], LucideIcon> = {
  home: House,
  country: Globe,
  events: CalendarDays,
  contacts: ContactRound,
  import: Upload,
  calls: Phone,
  users: Users,
  mail: Mail,
  deadLetters: Inbox,
};

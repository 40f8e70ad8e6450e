import {
  CalendarDays,
  CalendarOff,
  ContactRound,
  FileText,
  Globe,
  House,
  Inbox,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Mail,
  MapPin,
  Phone,
  Users,
} from 'lucide-react';
import type { Place } from '~/lib/nav';

/** The places' pictures, apart from lib/nav: the routes need the places before anything is drawn. */
export const ICONS: Record<Place['key'], LucideIcon> = {
  home: House,
  country: Globe,
  events: CalendarDays,
  contacts: ContactRound,
  referenceList: ListChecks,
  texts: FileText,
  stepTemplate: ListOrdered,
  calls: Phone,
  users: Users,
  regions: MapPin,
  mail: Mail,
  deadLetters: Inbox,
  daysOff: CalendarOff,
};

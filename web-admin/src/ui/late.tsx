import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';

interface Opening {
  opened?: boolean;
}

/**
 * A dialog or panel that is fetched when it first opens (or, without `opened`, when it is first shown).
 * It stays from then on, and takes no place meanwhile.
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P & Opening> {
  const Fetched = lazy(async () => {
    const Inner = (await load()) as ComponentType<object>;
    return { default: (props: Opening) => <Arrived of={Inner} props={props} /> };
  });
  return function Late(props) {
    const opened = props.opened !== false;
    const [asked, setAsked] = useState(opened);
    if (opened && !asked) setAsked(true);
    return (
      asked && (
        <Suspense fallback={<span data-loading hidden />}>
          <Fetched {...props} />
        </Suspense>
      )
    );
  };
}

/** Opens after it is there: a dialog notes where the focus was when it goes from closed to opened. */
function Arrived({ of: Inner, props }: { of: ComponentType<object>; props: Opening }) {
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return <Inner {...('opened' in props ? { ...props, opened: Boolean(props.opened) && there } : props)} />;
}

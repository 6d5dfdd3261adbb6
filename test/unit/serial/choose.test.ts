import { expect, test } from 'vitest';
import { choosePort, grantedPorts, watchPorts } from '../../../src/serial/index.ts';
import { plugIn } from '../../boards/bench-table.ts';
import { FakeSerial } from '../../boards/fake-serial.ts';
import type { FakeSerialPort } from '../../boards/fake-serial-port.ts';

const bluetooth: SerialPortInfo = {};
const official: SerialPortInfo = { usbVendorId: 0x2341, usbProductId: 0x0043 };

function system(...infos: SerialPortInfo[]): { serial: FakeSerial; ports: FakeSerialPort[] } {
  const serial = new FakeSerial();
  const ports = infos.map((info) => plugIn('uno', info));
  for (const port of ports) {
    serial.attach(port);
    port.dispose();
  }
  return { serial, ports };
}

test('the chooser lists boards, not every port of the computer', async () => {
  const { serial, ports } = system(bluetooth, official, { usbVendorId: 0x10c4, usbProductId: 0xea60 });
  let listed: readonly FakeSerialPort[] = [];
  serial.choose = (offered) => {
    listed = offered;
    return offered[0];
  };
  await expect(choosePort({ serial })).resolves.toBe(ports[1]);
  expect(listed).toEqual(ports.slice(1));
});

test('"show all ports" lists every port', async () => {
  const { serial, ports } = system(bluetooth);
  await expect(choosePort({ serial, showAll: true })).resolves.toBe(ports[0]);
});

test('closing the chooser is told as such', async () => {
  const { serial } = system(bluetooth);
  await expect(choosePort({ serial })).rejects.toMatchObject({ code: 'port-none-chosen' });
});

test('a browser without Web Serial is told as such', async () => {
  await expect(choosePort()).rejects.toMatchObject({ code: 'serial-unsupported' });
});

test('a port that was allowed once needs no chooser while it is plugged in', async () => {
  const { serial, ports } = system(official);
  expect(await grantedPorts(serial)).toEqual([]);
  await choosePort({ serial });
  expect(await grantedPorts(serial)).toEqual(ports);
  let changes = 0;
  const stop = watchPorts(() => changes++, serial);
  ports[0]?.pullCable();
  expect(await grantedPorts(serial)).toEqual([]);
  ports[0]?.plugIn();
  ports[0]?.dispose();
  expect(await grantedPorts(serial)).toEqual(ports);
  expect(changes).toBe(2);
  stop();
  ports[0]?.pullCable();
  expect(changes).toBe(2);
});

#!/usr/bin/env bash
# A Slurm cluster on the loopback of this machine, in a folder of its own: one controller and three nodes of one core.
#   cluster.sh start FOLDER    writes FOLDER/slurm.conf and starts the daemons
#   cluster.sh stop FOLDER     stops every daemon that start has started, and no other
# Needs Debian's slurm-wlm and munge; daemons and jobs all belong to the user that starts it.
set -euo pipefail
export PATH="$PATH:/usr/sbin:/sbin"
folder=$(mkdir -p "$2" && cd "$2" && pwd)
nodes=3

daemon() { # NAME COMMAND…: starts a daemon and keeps its number
    local name=$1
    shift
    setsid "$@" >"$folder/$name.out" 2>&1 </dev/null &
    echo $! >"$folder/$name.daemon"
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

start() {
    # The key and the socket are this cluster's own: a munged that the machine runs is left alone.
    dd if=/dev/urandom of="$folder/munge.key" bs=1024 count=1 status=none
    chmod 600 "$folder/munge.key"
    daemon munged munged --foreground --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" \
        --pid-file="$folder/munged.pid" --log-file="$folder/munged.log" --seed-file="$folder/munge.seed"
    for _ in $(seq 50); do [ -S "$folder/munge.socket" ] && break; sleep 0.1; done

    cat >"$folder/slurm.conf" <<EOF
ClusterName=alignment-test
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=$(free_port)
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool/%n
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/%n.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
SlurmdParameters=config_overrides
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
SlurmctldTimeout=10
SlurmdTimeout=5
InactiveLimit=0
KillWait=2
MinJobAge=300
SchedulerParameters=bf_interval=1,sched_interval=1
PartitionName=test Nodes=ALL Default=YES MaxTime=INFINITE State=UP
EOF
    for node in $(seq "$nodes"); do
        mkdir -p "$folder/spool/n$node"
        echo "NodeName=n$node NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=$(free_port) CPUs=1 RealMemory=4000" >>"$folder/slurm.conf"
    done
    mkdir -p "$folder/state"
    export SLURM_CONF="$folder/slurm.conf"
    daemon slurmctld slurmctld -D
    for node in $(seq "$nodes"); do
        daemon "n$node" slurmd -D -N "n$node"
    done
    for _ in $(seq 150); do
        [ "$(sinfo -h -N -t idle -o %N 2>/dev/null | wc -l)" = "$nodes" ] && return
        sleep 0.1
    done
    echo "the cluster did not come up:" >&2
    tail -n 20 "$folder"/*.out "$folder"/*.log >&2
    stop
    exit 1
}

stop() {
    for file in "$folder"/n*.daemon "$folder"/slurmctld.daemon "$folder"/munged.daemon; do
        [ -f "$file" ] || continue
        pid=$(cat "$file")
        kill "$pid" 2>/dev/null || true
        for _ in $(seq 30); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
        kill -9 "$pid" 2>/dev/null || true
        rm -f "$file"
    done
}

case "$1" in
    start) start ;;
    stop) stop ;;
    *) echo "usage: cluster.sh start|stop FOLDER" >&2; exit 2 ;;
esac
